import {compileDateLexicon} from "../../coder/dates/date-lexicon.js";
import type {DateRow} from "../../coder/dates/types.js";
import {GAP} from "../../coder/lexicon/channel-rule.js";
import type {Table} from "../../corpus/csv.js";
import {type Problem, problem, warning} from "../../corpus/problem.js";

/** Between the words of a phrase a text may have spaces, a hyphen, an apostrophe or a point, and nothing else. */
const PARTING = /[^\p{L}\p{N}\p{M}\s'’‘`\-‐‑.·()|\u200c\u200d]/u;
const BRACKET = "write ( before the choices, | between them and ) after, without brackets in brackets";

/** Phrases that cannot be read, hold no words, or hold a mark that parts their words in any text. */
export function unreadablePhrases({file, rows, lines}: Table): Problem[] {
  return (rows as readonly Readonly<Record<string, unknown>>[]).flatMap(({phrase}, index) => {
    if (typeof phrase !== "string") return [];
    const place = {file, row: lines[index] ?? null, column: "phrase", value: phrase};
    if (/[()]/.test(phrase.replace(/\([^()]*\)/g, ""))) {
      return [problem(place, "has a bracket without its partner", BRACKET)];
    }
    if (!/[\p{L}\p{N}]/u.test(phrase))
      return [warning(place, "can never match: it holds no words", "write words or take it out")];
    const mark = PARTING.exec(file.endsWith("/channels.csv") ? phrase.replace(GAP, " ") : phrase)?.[0];
    if (mark === undefined) return [];
    return [
      warning({...place, value: mark}, "parts words that must stand side by side", "write the phrase without it")
    ];
  });
}

/** Rows of `dates.csv` that the date grammar cannot take. */
export function unreadableDates({file, rows, lines}: Table): Problem[] {
  return (rows as unknown as readonly DateRow[]).flatMap((row, index) => {
    const said = complaint(() => compileDateLexicon([{...row, value: row.value ?? "", guard: row.guard ?? ""}]));
    if (said === null) return [];
    const place = {file, row: lines[index] ?? null, column: "phrase", value: row.phrase};
    return [problem(place, `cannot be read: ${said}`, "write it like the rows around it")];
  });
}

function complaint(make: () => unknown): string | null {
  try {
    make();
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/^date rule \S+: /, "");
  }
}
