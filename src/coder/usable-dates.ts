import type {DateExpression} from "./dates/types.js";
import {fold} from "./fold.js";
import type {Language} from "./lexicon.js";
import type {ThemeHit} from "./themes.js";

/** A date expression of the running text and what part it plays beside a contact. */
export interface UsableDate extends DateExpression {
  /** `told`: when it was reported; `occasion`: a feast that is the reason, not the day. */
  part: "happened" | "told" | "occasion";
}

interface Page {
  text: string;
  language: Language;
  themes: readonly ThemeHit[];
  /** Stretches that say when the page was published. */
  spans: readonly {start: number; end: number}[];
}

/** Occasions that have a day of their own. */
const HAPPENINGS = new Set(["change", "victory", "harm"]);
const NEAR = 2;
const REACH = 40;

/** The expressions that may date a contact: none of the page's own date lines, none that dates an election or battle. */
export function usableDates(expressions: readonly DateExpression[], page: Page): UsableDate[] {
  const reports = page.language.words("report");
  const says = page.language.words("says");
  const occasions = page.language.words("occasion_of");
  return expressions
    .filter((e) => !page.spans.some((span) => e.start < span.end && span.start < e.end))
    .filter((e) => !page.themes.some((hit) => datesTheme(e, hit)))
    .map((e) => ({...e, part: partOf(e, page.text, {reports, occasions, says})}));
}

/** "the June 18 presidential elections": the day is the election's. */
function datesTheme(e: DateExpression, {theme, start}: ThemeHit): boolean {
  const happening = theme.kind === "event" || (theme.kind === "occasion" && HAPPENINGS.has(theme.occasionKind));
  if (!happening) return false;
  return start >= e.end && start - e.end <= NEAR && e.value.type !== "feast";
}

function partOf(
  e: DateExpression,
  text: string,
  {reports, occasions, says}: {reports: string[]; occasions: string[]; says: string[]}
): UsableDate["part"] {
  if (e.value.type === "feast") {
    const before = fold(text.slice(Math.max(0, e.start - REACH), e.start));
    if (occasions.some((phrase) => before.includes(phrase))) return "occasion";
  }
  const before = fold(text.slice(Math.max(0, e.start - REACH), e.start)).trimEnd();
  if (says.some((word) => before.endsWith(` ${word}`) || before.endsWith(` ${word} on`))) return "told";
  const behind = fold(text.slice(e.end, e.end + REACH)).replace(/^[\s,]+/, "");
  return reports.some((word) => behind.startsWith(`${word} `) || behind.startsWith(`${word},`)) ? "told" : "happened";
}
