import type {Draft} from "../grammar/draft.js";
import {clauseWords} from "../lexicon/clause-words.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";
import type {UsableDate} from "./usable-dates.js";

/** Kinds of words that a noun may own by "of". */
const OWNED = new Set(["month", "weekday", "day", "numeric"]);

/**
 * "asked how the agreements of May were coming along", "said that the raid of Tuesday …": the day or month is that of the noun
 * before it, unless that is the contact or a part of the day: "on the evening of 4 May".
 */
export function isDayOfThing(
  {value, start, relation}: Pick<UsableDate, "value" | "start" | "relation">,
  {triggerEnd}: Pick<Draft, "triggerEnd">,
  {text, language}: {text: string; language: Language}
): boolean {
  if (!OWNED.has(value.type) || relation !== null || start < triggerEnd) return false;
  const between = fold(text.slice(triggerEnd, start)).trimEnd();
  if (isHeld(text.slice(triggerEnd, start), language)) return true;
  const of = language.words("of_month").find((word) => between.endsWith(` ${word}`));
  if (of === undefined || between.trim() === of) return false;
  // "spoke with Y in a call of 4 May": only behind "said that" is the noun surely another thing.
  if (value.type !== "month" && !clauseWords(language).told.test(between)) return false;
  const owner = between.slice(0, -of.length - 1);
  return !language.words("part_of_day").some((part) => owner === part || owner.endsWith(` ${part}`));
}

/** Words from a contact to what was "held" on another day: "the elections". */
const THING = 3;

/** "congratulated Y on the elections held on Monday": of the elections; "the talks of X and Y held on Monday" are the contact. */
function isHeld(raw: string, language: Language): boolean {
  const words = raw
    .slice(raw.search(/[^,،]*$/))
    .trim()
    .split(/\s+/);
  const [thing = "", held = ""] = words.slice(-2);
  if (words.length <= THING || !language.small.held.has(fold(held))) return false;
  // "The talks were held on Monday", "the vote, which was held on Monday".
  if (language.small.passive_verb.has(fold(thing)))
    return words.some((word) => language.words("which").includes(fold(word)));
  // "at a conference that opened on Monday" says when they met there.
  return !/^\p{Lu}/u.test(thing) && !language.words("which").includes(fold(thing));
}
