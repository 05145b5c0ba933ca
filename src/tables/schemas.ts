import type {TableName, Tables} from "./rows.js";
import type {Column, TableSchema} from "./schema.js";
import {contacts, participants} from "./schemas/contacts.js";
import {frequency} from "./schemas/frequency.js";
import {accounts, claims, corrections, coverage, disagreements, outlets, rereadings} from "./schemas/judgements.js";
import {agreement, codings, journeys, matches} from "./schemas/record.js";
import {countries, offices, people, rules, tenures, transitions} from "./schemas/reference.js";
import {articles, exclusions, mentions, statements, topics} from "./schemas/texts.js";

/** The one list of tables and columns: files, their order, the data package and the codebook all follow it. */
export const schemas: {readonly [Name in TableName]: TableSchema<Tables[Name][number]>} = {
  articles,
  mentions,
  contacts,
  participants,
  matches,
  codings,
  agreement,
  journeys,
  people,
  offices,
  tenures,
  transitions,
  topics,
  statements,
  frequency,
  claims,
  outlets,
  countries,
  accounts,
  rereadings,
  coverage,
  disagreements,
  corrections,
  exclusions,
  rules
};

/** Every table's name with its schema, its columns by name, in the order in which tables are listed. */
export function eachSchema(): [TableName, TableSchema][] {
  return Object.entries(schemas) as unknown as [TableName, TableSchema][];
}

/** The columns of a table in order. */
export function columnsOf(table: TableName): [string, Column][] {
  return Object.entries(schemas[table].columns);
}
