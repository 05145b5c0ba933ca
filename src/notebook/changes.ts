import type {Row} from "../coder/lexicon/lexicon-input.js";
import {csvLine, rulePath} from "./csv-line.js";
import {type Change, type RowPlace, type RuleBook, rowsIn} from "./rule-book.js";
import {rowId} from "./rule-rows.js";

/** What has been changed in the rules on this page, by place; forgotten with the page. */
export class Changes {
  readonly #book: () => RuleBook;
  readonly #byPlace = new Map<string, Change>();

  constructor(book: () => RuleBook) {
    this.#book = book;
  }

  get all(): Change[] {
    return [...this.#byPlace.values()];
  }

  /** Remembers a change; one that makes a row what it was is none. */
  set(change: Change): void {
    const same = change.row !== null && csvLine(change.row) === this.#line(change.place);
    if (same) this.#byPlace.delete(keyOf(change.place));
    else this.#byPlace.set(keyOf(change.place), change);
  }

  putBack(place: RowPlace): void {
    this.#byPlace.delete(keyOf(place));
  }

  clear(): void {
    this.#byPlace.clear();
  }

  /** How a row stands now: null where it is taken out, undefined where there is none. */
  rowAt(place: RowPlace): Row | null | undefined {
    const change = this.#byPlace.get(keyOf(place));
    return change === undefined ? rowsIn(this.#book(), place.language, place.file)[place.row] : change.row;
  }

  isChanged(place: RowPlace): boolean {
    return this.#byPlace.has(keyOf(place));
  }

  /** What to do in which file to keep the changes, one step a change. */
  get steps(): {path: string; doing: string; line: string}[] {
    return this.all.map(({place, row}) => {
      const old = this.#line(place);
      const path = rulePath(place);
      if (row === null) return {path, doing: "take out the line", line: old ?? ""};
      return {path, doing: old === null ? "add the line" : `in place of the line of ${rowId(row)}`, line: csvLine(row)};
    });
  }

  #line({language, file, row}: RowPlace): string | null {
    const given = rowsIn(this.#book(), language, file)[row];
    return given === undefined ? null : csvLine(given);
  }
}

export const keyOf = ({language, file, row}: RowPlace): string => `${language ?? ""}/${file}/${row}`;
