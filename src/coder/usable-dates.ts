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
  const around = surroundings(page.language);
  return expressions
    .filter((e) => !page.spans.some((span) => e.start < span.end && span.start < e.end))
    .filter((e) => !page.themes.some((hit) => datesTheme(e, hit)))
    .map((e) => ({...e, part: partOf(e, page.text, around)}));
}

/** "the June 18 presidential elections": the day is the election's. */
function datesTheme(e: DateExpression, {theme, start}: ThemeHit): boolean {
  const happening = theme.kind === "event" || (theme.kind === "occasion" && HAPPENINGS.has(theme.occasionKind));
  if (!happening) return false;
  return start >= e.end && start - e.end <= NEAR && e.value.type !== "feast";
}

/** What stands beside date words that are no day of a contact. */
interface Surroundings {
  occasions: readonly string[];
  before: readonly string[];
  behind: readonly string[];
}

const known = new WeakMap<Language, Surroundings>();

function surroundings(language: Language): Surroundings {
  const found = known.get(language) ?? {
    occasions: language.words("occasion_of"),
    before: language.words("says").flatMap((word) => [` ${word}`, ` ${word} on`]),
    behind: language.words("report").flatMap((word) => [`${word} `, `${word},`])
  };
  known.set(language, found);
  return found;
}

function partOf(e: DateExpression, text: string, around: Surroundings): UsableDate["part"] {
  const before = fold(text.slice(Math.max(0, e.start - REACH), e.start));
  if (e.value.type === "feast" && around.occasions.some((phrase) => before.includes(phrase))) return "occasion";
  const last = before.trimEnd();
  if (around.before.some((words) => last.endsWith(words))) return "told";
  const behind = fold(text.slice(e.end, e.end + REACH)).replace(/^[\s,]+/, "");
  return around.behind.some((words) => behind.startsWith(words)) ? "told" : "happened";
}
