import {anyOf} from "../text/any-of.js";
import {expandLiteral} from "../text/expand-literal.js";
import type {DateRow} from "./types.js";

/** How a page speaks of itself, beside the words of its date. */
export interface Imprint {
  /** Words or signs of a page's rights, with what follows them on their line. */
  copyright: RegExp;
  /**
   * A page's code that begins with a Solar Hijri day, its year, month and day in groups: 1 to 3, or with slashes, which only
   * count where the first number is no day (`doc. 99/09/19-27`), 4 to 6.
   */
  code: RegExp;
  /** The hour of a page's day and the words beside it. */
  clock: RegExp;
  /** A place and a comma, as before a dateline's day. */
  place: RegExp;
}

const CODED_DAY =
  /[^\n\d]{0,12}(?:(\d{2})-(\d{1,2})-(\d{1,2})|([89]\d|00)\/(\d{1,2})\/(\d{1,2}))(?:[-/]\d+)?(?![\d/-])/;
const NAME = /\p{Lu}[\p{L}.'’-]*/u.source;

/** Kinds of rows of `dates.csv` that `imprintOf` reads; they say nothing to whoever looks for dates. */
export const IMPRINT_KINDS: ReadonlySet<string> = new Set(["copyright", "page_code", "clock_word", "place_particle"]);

/** What the value of a `clock_word` may say, where it has one. */
const USES: readonly string[] = ["digits", "between"];

/** Throws where a row that is `imprintOf`'s cannot be read. */
export function checkImprint({phrase, kind, value}: DateRow): void {
  if (expandLiteral(phrase).some((word) => /[()]/.test(word)))
    throw new Error(`a bracket without its partner, or within another: "${phrase}"`);
  const uses = kind === "clock_word" ? USES : [];
  const strange = value.split(" ").find((use) => use !== "" && !uses.includes(use));
  if (strange !== undefined) throw new Error(`unknown value "${strange}"; write ${["nothing", ...uses].join(" or ")}`);
}

/** Compiles the rows of all languages together: under an article of one stands the imprint of another. */
export function imprintOf(rows: readonly DateRow[]): Imprint {
  const copyright = anyOf(wordsOf(rows, "copyright"));
  const particle = anyOf(wordsOf(rows, "place_particle").map((word) => (word.endsWith("-") ? word : `${word} `)));
  return {
    copyright: new RegExp(`(?:©|\\(c\\)|${copyright})[^\\n]{0,60}`, "giu"),
    code: new RegExp(`(?:${anyOf(wordsOf(rows, "page_code"))})${CODED_DAY.source}`, "giu"),
    clock: new RegExp(clockOf(rows.filter(({kind}) => kind === "clock_word")), "giu"),
    place: new RegExp(`^${NAME}(?:(?: | ?/ ?)(?:${particle})?${NAME}){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,20})?,$`, "u")
  };
}

/** "14:05", "10 h 12", "1430" where a word that makes an hour of it follows, and every word by itself. */
function clockOf(rows: readonly DateRow[]): string {
  const words = (use?: string) => {
    const used = rows.filter(({value}) => use === undefined || value.split(" ").includes(use));
    return `(?:${anyOf(wordsOf(used, "clock_word")).replaceAll("\\.", "\\.?")})`;
  };
  const written = `(?<![\\d/])\\d{1,2}(?:[:.]| ?${words("between")} ?)\\d{2}(?::\\d{2})?(?![\\d/])`;
  return `${written}|(?<!\\d)\\d{3,4}(?= ?${words("digits")}(?!\\p{L}))|(?<!\\p{L})${words()}(?!\\p{L})`;
}

/** The words of a kind, as they are written. */
function wordsOf(rows: readonly DateRow[], kind: string): string[] {
  return rows.filter((row) => row.kind === kind).flatMap(({phrase}) => expandLiteral(phrase));
}
