import type {TableName} from "./rows.js";
import type {Codes, Column, ForeignKey} from "./schema.js";
import {columnsOf, eachSchema, schemas} from "./schemas.js";

/** Every table, column and code for people to read, in Markdown. */
export function codebook(): string {
  return eachSchema()
    .map(([table]) => tableSection(table))
    .join("\n");
}

function tableSection(table: TableName): string {
  const {title, description, primaryKey} = schemas[table];
  const columns = columnsOf(table);
  const coded = columns.flatMap(([name, {codes}]) => (codes ? [codeTable(name, codes)] : []));
  return [
    `### ${table}`,
    "",
    `**${title}.** ${description} A row is told by ${list(primaryKey.map(code))}.`,
    "",
    "| column | type | what it holds |",
    "|---|---|---|",
    ...columns.map(([name, column]) => columnLine(table, name, column)),
    "",
    ...coded
  ].join("\n");
}

function columnLine(table: TableName, name: string, column: Column): string {
  const key = schemas[table].foreignKeys.find((foreign) => foreign.column === name);
  const always = column.required && column.type !== "list" ? ", always" : "";
  return `| ${code(name)} | ${column.type}${always} | ${column.description}${key ? refersTo(key) : ""} |`;
}

function refersTo({table, key}: ForeignKey): string {
  return ` Refers to ${code(`${table}.${key}`)}.`;
}

function codeTable(name: string, codes: Codes): string {
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
