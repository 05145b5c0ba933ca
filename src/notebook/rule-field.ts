import type {Row} from "../coder/lexicon/lexicon-input.js";
import {element} from "../story/explore/element.js";
import {cellText} from "./csv-line.js";
import {idColumn, phraseColumn} from "./rule-rows.js";

/** A column with more values than this is written, not chosen from. */
const MOST_CHOICES = 60;
const UNSAID = new Set(["note", "notes", "match"]);

/** The columns of a row that one may edit, its phrase first. */
export function fieldColumns(row: Row): string[] {
  const [id, phrase] = [idColumn(row), phraseColumn(row)];
  const others = Object.keys(row).filter((column) => column !== id && column !== phrase && !UNSAID.has(column));
  return phrase in row ? [phrase, ...others] : others;
}

/** A labelled field for a cell: a choice of the values the file knows, or words. Its name is the column. */
export function ruleField(column: string, {row, rows}: {row: Row; rows: readonly Row[]}): HTMLElement {
  const value = cellText(row[column]);
  const written = column === phraseColumn(row);
  const values = [...new Set(rows.map((other) => cellText(other[column])))].sort();
  const field =
    written || values.length > MOST_CHOICES || Array.isArray(row[column])
      ? textField(column, value, written)
      : choice(column, value, values);
  return element("label", {class: written ? "phrase" : null}, [
    element("span", {}, [column.replaceAll("_", " ")]),
    field
  ]);
}

function textField(name: string, value: string, long: boolean): HTMLElement {
  if (!long) return element("input", {type: "text", name, value, spellcheck: "false", autocomplete: "off"});
  const rows = Math.min(6, Math.ceil(value.length / 80) || 1);
  const field = element("textarea", {name, rows, spellcheck: "false", dir: "auto"});
  field.value = value;
  return field;
}

function choice(name: string, value: string, values: readonly string[]): HTMLElement {
  const options = values.map((text) => element("option", {value: text, selected: text === value}, [text || "(blank)"]));
  return element("select", {name}, options);
}

/** A row with what was written into the field of a column; lists stay lists. */
export function withCell(row: Row, column: string, text: string): Row {
  const list = Array.isArray(row[column]);
  const flag = typeof row[column] === "boolean";
  const cell = list
    ? text
        .split("|")
        .map((part) => part.trim())
        .filter(Boolean)
    : flag
      ? text === "yes"
      : text || null;
  return {...row, [column]: cell};
}
