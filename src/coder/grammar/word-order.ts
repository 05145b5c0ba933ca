import type {Frame} from "../lexicon/codes.js";
import type {PlaceRow} from "../lexicon/lexicon-rows.js";
import {type Entity, unitFrom, unitTo} from "../people/entities.js";
import {type Group, governor, groupAround} from "./group.js";
import {
  behindArticle,
  isHuman,
  isVerbAt,
  type Reading,
  ruleAt,
  textBetween,
  unitAt,
  wordAt,
  wordsBetween
} from "./reading.js";

/** How many units may stand between a verb and whom it acts on: places, days, articles. */
export const REACH = 6;
const LOOSE = 3;
/** Verbs that take somebody as their object without a preposition. */
const TRANSITIVE = new Set<Frame>([
  "meets",
  "hosts",
  "hosts_name",
  "hosting",
  "calls",
  "calls_name",
  "contacts",
  "convenes"
]);

/** Words between two units that no date expression covers and no unit stands for. */
export function looseWords(reading: Reading, a: number, b: number): number {
  let count = 0;
  for (let i = a; i < b; ++i) {
    const [left, right] = [reading.units[i], reading.units[i + 1]];
    if (!left || !right) return Number.POSITIVE_INFINITY;
    for (let word = unitTo(left); word < unitFrom(right); ++word) if (!reading.dated.has(word)) count += 1;
  }
  return count;
}

/** Where, how, "earlier" and "a chair beside": what may stand between a verb and its object. */
export function isSetting(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  const meaning = reading.units[i]?.item?.meaning;
  const adverb = meaning?.kind === "cue" && meaning.cue === "past" && wordsBetween(reading, i - 1, i) === 0;
  if (word === "det" || word === "manner" || word === "beside" || adverb) return true;
  const place = word === "in" || word === "to" ? placeBehind(reading, i) : reading.units[i]?.entity;
  const governed = place === reading.units[i]?.entity ? governor(reading, i) : word;
  const behindVerb = isVerbAt(reading, i - 1) && place === reading.units[i]?.entity;
  return place?.kind === "place" && (governed === "in" || governed === "to" || behindVerb);
}

function placeBehind(reading: Reading, i: number): Entity | undefined {
  return reading.units[behindArticle(reading, i + 1)]?.entity;
}

/** The pronoun inside a verb's phrase; it stands as a unit of its own before the verb. */
export function pronounOf(reading: Reading, t: number): Group | null {
  const unit = unitAt(reading, t - 1);
  if (!ruleAt(reading, t)?.pronoun || !isHuman(unit)) return null;
  // "le envió una carta a X": the pronoun only announces X.
  const named = reading.traits.has("object marked") ? markedBehind(reading, t) : null;
  if (named !== null) return groupAround(reading, named);
  return {first: t - 1, last: t - 1, entities: [unit.entity]};
}

/** Behind the object stands a word that marks it. */
export function isMarked(reading: Reading, i: number): boolean {
  return (
    wordAt(reading, i + 1) === "object" ||
    (ruleAt(reading, i + 1)?.pronoun === true && reading.units[i]?.entity?.reference === "him")
  );
}

/**
 * The subject of a verb that comes before it: in languages that put the verb first, and behind verbs that hold their
 * object as a pronoun. Null where what stands behind is the object.
 */
export function subjectBehind(reading: Reading, t: number): Group | null {
  const rule = ruleAt(reading, t);
  const first = reading.traits.has("verb first");
  if (first && !rule?.pronoun && hasToldSubject(reading, t)) return null;
  if (!rule || !(first || rule.pronoun) || rule.frame.startsWith("noun") || rule.frame === "means") return null;
  const [one, two] = groupsBehind(reading, t);
  if (!one) return null;
  if (rule.pronoun || !TRANSITIVE.has(rule.frame) || two) return one;
  return objectWithPreposition(reading, one.last) ? one : null;
}

/** "had X received Y": behind a verb of the past perfect its subject has been named. */
function hasToldSubject(reading: Reading, t: number): boolean {
  const {units, tokens, small} = reading;
  const at = wordAt(reading, t - 1) === "aux" ? t - 2 : t - 1;
  if (!isHuman(units[at]) || looseWords(reading, at, t) > 1) return false;
  const {entity} = units[groupAround(reading, at).first] ?? {};
  return entity !== undefined && small.pluperfect.has(tokens.form[entity.from - 1] ?? "");
}

/** A subject that stands behind its verb for once, where none stands before it: "llegó a A el ministro", "llamó a X el presidente". */
export function subjectAfter(reading: Reading, t: number): Group | null {
  const rule = ruleAt(reading, t);
  if (!rule || !reading.traits.has("subject dropped") || rule.frame.startsWith("noun") || rule.frame === "means")
    return null;
  const marked = reading.traits.has("object marked") ? markedBehind(reading, t) : null;
  const [one, two] = groupsBehind(reading, marked ?? t);
  if (!one || (marked !== null && /[,،]/.test(textBetween(reading, marked, one.first)))) return null;
  return !TRANSITIVE.has(rule.frame) || two || reading.traits.has("object marked") ? one : null;
}

/** The last unit of the object that "a" marks straight behind a verb: "llamó a X el presidente". */
function markedBehind(reading: Reading, t: number): number | null {
  const at = endsInMark(reading, t) ? t + 1 : wordAt(reading, t + 1) === "to" ? t + 2 : -1;
  const object = isHuman(reading.units[at]) ? groupAround(reading, at) : null;
  return object && looseWords(reading, t, object.first) === 0 ? object.last : null;
}

/** The verb's own phrase ends in the word that marks its object: "envió un mensaje a". */
function endsInMark({units, tokens, small}: Reading, t: number): boolean {
  const form = tokens.form[(units[t]?.item?.to ?? 0) - 1] ?? "";
  return small.bound_for.has(form) || small.joins_party.has(form);
}

/** The people behind a verb whom no preposition governs, up to the next verb or clause. */
function groupsBehind(reading: Reading, t: number): Group[] {
  const groups: Group[] = [];
  let from = t;
  for (let i = t + 1; i < reading.units.length && groups.length < 2; ++i) {
    const word = wordAt(reading, i);
    if (word === "clause" || word === "who" || isVerbAt(reading, i)) break;
    if (!isHuman(reading.units[i])) {
      if (isSetting(reading, i)) continue;
      break;
    }
    if (governor(reading, i) || looseWords(reading, from, i) > LOOSE || /[;:؛]/.test(textBetween(reading, from, i)))
      break;
    const group = groupAround(reading, i);
    groups.push(group);
    i = group.last;
    from = group.last;
  }
  return groups;
}

function objectWithPreposition(reading: Reading, from: number): boolean {
  for (let i = from + 1; i < reading.units.length && looseWords(reading, from, i) <= LOOSE; ++i) {
    const next = behindArticle(reading, i + 1);
    if (wordAt(reading, i) === "with" && isHuman(reading.units[next])) return true;
    if (isVerbAt(reading, i)) return false;
  }
  return false;
}

/** Whom a verb at the end of its clause acts on: the nearest before it with a preposition or the object's mark. */
export function objectBefore(
  reading: Reading,
  t: number,
  {direct, prepositions}: {direct: boolean; prepositions: string[]}
): Group | null {
  if (!reading.traits.has("verb last")) return null;
  for (let i = t - 1; i >= 0; --i) {
    if (isVerbAt(reading, i)) return null;
    if (!isHuman(reading.units[i])) continue;
    const group = groupAround(reading, i);
    const word = governor(reading, group.first);
    if (word && (prepositions.includes(word) || (direct && word === "from"))) return group;
    if (direct && wordAt(reading, group.last + 1) === "object") return group;
    i = group.first;
  }
  return null;
}

/** Where a verb at the end of its clause goes to: the nearest place before it behind "to" or "in". */
export function destinationBefore(reading: Reading, t: number): {country: string; place: PlaceRow | null} | null {
  if (!reading.traits.has("verb last")) return null;
  for (let i = t - 1; i >= 0 && !isVerbAt(reading, i); --i) {
    const entity = reading.units[i]?.entity;
    if (!entity?.country || entity.kind === "human") continue;
    const word = governor(reading, i);
    if (word === "to" || word === "in") return {country: entity.country, place: entity.place};
  }
  return null;
}
