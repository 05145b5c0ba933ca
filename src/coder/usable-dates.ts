import type {DateExpression} from "./dates/types.js";
import {fold} from "./fold.js";
import type {Language} from "./lexicon.js";
import type {ThemeHit} from "./themes.js";

/** A date expression of the running text and what part it plays beside a contact. */
export interface UsableDate extends DateExpression {
  /** `told`: when it was reported; `occasion`: a feast that is the reason, not the day; `planned`: of something still to come. */
  part: "happened" | "told" | "occasion" | "planned";
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
  const happenings = page.themes.filter(isHappening);
  return expressions
    .filter((e) => !page.spans.some((span) => e.start < span.end && span.start < e.end))
    .filter((e) => !happenings.some((hit) => datesTheme(e, hit)))
    .map((e) => usable(e, partOf(e, page.text, around)));
}

/** Field by field, as everything that is made of many thousands: an engine copies objects it does not know slowly. */
function usable(e: DateExpression, part: UsableDate["part"]): UsableDate {
  const {start, end, text, value, timeOfDay, relation, rule} = e;
  return {start, end, text, value, timeOfDay, relation, rule, part};
}

function isHappening({theme}: ThemeHit): boolean {
  return theme.kind === "event" || (theme.kind === "occasion" && HAPPENINGS.has(theme.occasionKind));
}

/** "the June 18 presidential elections": the day is the election's. */
function datesTheme(e: DateExpression, {start}: ThemeHit): boolean {
  return start >= e.end && start - e.end <= NEAR && e.value.type !== "feast";
}

/** What stands beside date words that are no day of a contact. */
interface Surroundings {
  occasions: readonly string[];
  /** Each begins with a space. */
  before: ReadonlySet<string>;
  planned: ReadonlySet<string>;
  /** Each ends with a space or a comma. */
  behind: ReadonlySet<string>;
}

const known = new WeakMap<Language, Surroundings>();

function surroundings(language: Language): Surroundings {
  const found = known.get(language) ?? {
    occasions: language.words("occasion_of"),
    before: new Set(language.words("says").flatMap((word) => [` ${word}`, ` ${word} on`])),
    planned: new Set(language.words("planned_for").map((phrase) => ` ${phrase}`)),
    behind: new Set(language.words("report").flatMap((word) => [`${word} `, `${word},`]))
  };
  known.set(language, found);
  return found;
}

function partOf(e: DateExpression, text: string, around: Surroundings): UsableDate["part"] {
  const before = fold(text.slice(Math.max(0, e.start - REACH), e.start));
  if (e.value.type === "feast" && around.occasions.some((phrase) => before.includes(phrase))) return "occasion";
  if (endsIn(around.before, before.trimEnd())) return "told";
  if (endsIn(around.planned, before.trimEnd())) return "planned";
  const behind = fold(text.slice(e.end, e.end + REACH)).replace(/^[\s,]+/, "");
  return beginsWith(around.behind, behind) ? "told" : "happened";
}

/** Phrases are many, places in a stretch where one can begin or end are few. */
function endsIn(phrases: ReadonlySet<string>, text: string): boolean {
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1))
    if (phrases.has(text.slice(at))) return true;
  return false;
}

function beginsWith(phrases: ReadonlySet<string>, text: string): boolean {
  for (const {index} of text.matchAll(/[ ,]/g)) if (phrases.has(text.slice(0, index + 1))) return true;
  return false;
}
