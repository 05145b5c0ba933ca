import type {Codes, ForeignKey} from "./schema.js";
import {type Source, sourceMeanings, sourceOf} from "./schemas/sources.js";
import {columnsOf, eachSchema, schemas} from "./schemas.js";

/** A table for people to read. Words in backticks are names. */
export interface CodebookTable {
  table: string;
  title: string;
  description: string;
  /** The columns that tell its rows apart. */
  key: readonly string[];
  columns: CodebookColumn[];
}

export interface CodebookColumn {
  name: string;
  type: string;
  meaning: string;
  /** Where it comes from, a key of `sourceMeanings`. */
  source: Source;
  codes: Codes;
}

/** Every table with its columns and codes, in the order in which tables are listed. */
export function codebookTables(): CodebookTable[] {
  return eachSchema().map(([table, {title, description, primaryKey}]) => ({
    table,
    title,
    description,
    key: primaryKey,
    columns: columnsOf(table).map(([name, {type, required, description: meaning, codes = {}}]) => {
      const foreign = schemas[table].foreignKeys.find(({column}) => column === name);
      return {
        name,
        type: required && type !== "list" ? `${type}, always` : type,
        meaning: `${meaning}${foreign === undefined ? "" : refersTo(foreign)}`,
        source: sourceOf(table, name),
        codes
      };
    })
  }));
}

/** Every table, column and code, in Markdown. */
export function codebook(): string {
  const sources = Object.entries(sourceMeanings).map(([source, meaning]) => `- ${code(source)}: ${meaning}`);
  const from = `Where a column comes from is one of\n\n${sources.join("\n")}\n\n`;
  return `${from}${codebookTables().map(tableSection).join("\n")}`;
}

function tableSection({table, title, description, key, columns}: CodebookTable): string {
  const coded = columns.filter(({codes}) => Object.keys(codes).length > 0);
  return [
    `### ${table}`,
    "",
    `**${title}.** ${description} A row is told by ${list(key.map(code))}.`,
    "",
    "| column | type | what it holds | from |",
    "|---|---|---|---|",
    ...columns.map(({name, type, meaning, source}) => `| ${code(name)} | ${type} | ${meaning} | ${source} |`),
    "",
    ...coded.map(codeTable)
  ].join("\n");
}

function refersTo({table, key}: ForeignKey): string {
  return ` Refers to ${code(`${table}.${key}`)}.`;
}

function codeTable({name, codes}: CodebookColumn): string {
  const lines = Object.entries(codes).map(([value, meaning]) => `- ${code(value)}: ${meaning}`);
  return `${code(name)} is one of\n\n${lines.join("\n")}\n`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function list(items: string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
