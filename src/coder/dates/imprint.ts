import {expandLiteral} from "../text/expand-literal.js";
import type {DateRow} from "./types.js";

/** Where on a page something stands by which it can be dated, though no date says so. */
export interface Imprint {
  /** Words or signs of a page's rights, with what follows them on their line. */
  copyright: RegExp;
  /**
   * A page's code that begins with a Solar Hijri day, its year, month and day in groups: 1 to 3, or with slashes, which only
   * count where the first number is no day (`doc. 99/09/19-27`), 4 to 6.
   */
  code: RegExp;
}

const CODED_DAY =
  /[^\n\d]{0,12}(?:(\d{2})-(\d{1,2})-(\d{1,2})|([89]\d|00)\/(\d{1,2})\/(\d{1,2}))(?:[-/]\d+)?(?![\d/-])/;

/** Kinds of rows of `dates.csv` that `imprintOf` reads; they say nothing to whoever looks for dates. */
export const IMPRINT_KINDS: ReadonlySet<string> = new Set(["copyright", "page_code"]);

/** Compiles the rows of all languages together: under an article of one stands the imprint of another. */
export function imprintOf(rows: readonly DateRow[]): Imprint {
  return {
    copyright: new RegExp(`(?:©|\\(c\\)|${anyOf(rows, "copyright")})[^\\n]{0,60}`, "giu"),
    code: new RegExp(`(?:${anyOf(rows, "page_code")})${CODED_DAY.source}`, "giu")
  };
}

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** A pattern for any word of a kind, the longest first; one that matches nothing where there is none. */
function anyOf(rows: readonly DateRow[], kind: string): string {
  const words = rows.filter((row) => row.kind === kind).flatMap(({phrase}) => expandLiteral(phrase));
  const known = words.filter((word) => word !== "").toSorted((a, b) => b.length - a.length);
  return known.length === 0 ? "(?!)" : known.map((word) => word.replace(SYNTAX, "\\$&")).join("|");
}
