import type {ThemeHit} from "../contacts/themes.js";
import type {DateExpression} from "../dates/types.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";
import {betweenDays} from "./between-days.js";
import {datesAside} from "./dates-aside.js";

/** A date expression of the running text and what part it plays beside a contact. */
export interface UsableDate extends DateExpression {
  /** `told`: when it was reported; `occasion`: a feast that is the reason, not the day; `planned`: of something still to come; `moved`: on which it was to be before it got another; `written`: that a letter bears; `aside`: since when somebody is what he is. */
  part: "happened" | "told" | "occasion" | "planned" | "moved" | "written" | "aside";
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
  return betweenDays(expressions, page)
    .filter((e) => !page.spans.some((span) => e.start < span.end && span.start < e.end))
    .filter((e) => !happenings.some((hit) => datesTheme(e, hit)))
    .map((e) => usable(e, datesAside(e, page) ? "aside" : partOf(e, page.text, around)));
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
  /** What makes a feast before it the reason: a wish, in languages whose verb stands last. */
  wished: readonly string[];
  /** Each begins with a space. */
  before: ReadonlySet<string>;
  marked: readonly (readonly [UsableDate["part"], ReadonlySet<string>])[];
  /** Each ends with a space or a comma. */
  behind: ReadonlySet<string>;
  /** Last words of those before, first words of those behind: the rest is only looked at where one stands there. */
  last: ReadonlySet<string>;
  first: ReadonlySet<string>;
}

const known = new WeakMap<Language, Surroundings>();

function surroundings(language: Language): Surroundings {
  const found = known.get(language) ?? surroundingsOf(language);
  known.set(language, found);
  return found;
}

/** What words straight before a day make of it; the first that are there decide. */
const MARKS = [
  ["moved", "moved_from"],
  ["planned", "planned_for"],
  ["written", "dated"]
] as const;

function surroundingsOf(language: Language): Surroundings {
  const before = language.words("says").flatMap((word) => [` ${word}`, ` ${word} on`]);
  const marked = MARKS.map(
    ([part, name]) => [part, new Set(language.words(name).map((phrase) => ` ${phrase}`))] as const
  );
  const behind = language.words("report").flatMap((word) => [`${word} `, `${word},`]);
  return {
    occasions: language.words("occasion_of"),
    wished: language.words("occasion_behind"),
    before: new Set(before),
    marked,
    behind: new Set(behind),
    last: new Set([...before, ...marked.flatMap(([, phrases]) => [...phrases])].map(lastWord)),
    first: new Set(behind.map(firstWord))
  };
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

function firstWord(text: string): string {
  const end = text.search(/[ ,]/);
  return end < 0 ? text : text.slice(0, end);
}

function partOf(e: DateExpression, text: string, around: Surroundings): UsableDate["part"] {
  const before = fold(text.slice(Math.max(0, e.start - REACH), e.start));
  if (e.value.type === "feast" && around.occasions.some((phrase) => before.includes(phrase))) return "occasion";
  const behind = fold(text.slice(e.end, e.end + REACH)).replace(/^[\s,]+/, "");
  if (e.value.type === "feast" && around.wished.some((phrase) => behind.startsWith(phrase))) return "occasion";
  const words = before.trimEnd();
  if (around.last.has(lastWord(words)) && endsIn(around.before, words)) return "told";
  const marked = markedBy(around, words) ?? markedBy(around, `${words} ${fold(e.text).split(" ", 1)[0]}`);
  if (marked) return marked;
  return around.first.has(firstWord(behind)) && beginsWith(around.behind, behind) ? "told" : "happened";
}

/** "due on Thursday": the preposition may be read with the day. */
function markedBy({last, marked}: Surroundings, words: string): UsableDate["part"] | null {
  if (!last.has(lastWord(words))) return null;
  return marked.find(([, phrases]) => endsIn(phrases, words))?.[0] ?? null;
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
