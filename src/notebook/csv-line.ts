import type {Row} from "../coder/lexicon/lexicon-input.js";
import {csvField} from "../corpus/csv-field.js";
import type {RowPlace} from "./rule-book.js";

/** A row as it stands in its file: lists joined by `|`, yes for what is so, blank for what is not known. */
export function csvLine(row: Row): string {
  return Object.values(row)
    .map((cell) => csvField(cellText(cell)))
    .join(",");
}

/** A cell as one writes it. */
export function cellText(cell: Row[string] | undefined): string {
  if (cell === null || cell === undefined || cell === false) return "";
  if (cell === true) return "yes";
  return typeof cell === "object" ? cell.join("|") : String(cell);
}

/** The file a row belongs into. */
export function rulePath({language, file}: Pick<RowPlace, "language" | "file">): string {
  return `data/lexicon/${language === null ? "" : `${language}/`}${file}.csv`;
}
