import {goesWith} from "./carrier.js";
import type {Entity} from "./entities.js";
import {
  type Group,
  governor,
  groupAround,
  isHuman,
  isToldTo,
  isVerbAt,
  type Reading,
  textBetween,
  wordAt,
  wordsBetween
} from "./group.js";
import {actsInRelative, isActedOn, isClosed, isOfWhom, isRelative, relativeBetween} from "./relative-clause.js";
import {
  isMarked,
  isSetting,
  looseWords,
  objectBefore,
  pronounOf,
  REACH,
  subjectAfter,
  subjectBehind
} from "./word-order.js";

export {frameAt, isVerbAt} from "./group.js";

/** Units between "whom" and its verb: the subject and how it is joined. */
const LONGEST_SUBJECT = 6;
const GOVERNS_WHOM = new Set(["with", "to", "from", "by", "between"]);
const BREAKS = new Set(["clause", "who", "which", "but"]);
const LONGEST_REACH = 14;
/** "of" further on belongs to another noun. */
const OF_REACH = 3;

/** Who acts in the verb at unit `t`: the nearest group before it that no preposition and no earlier verb governs. */
export function subjectOf(reading: Reading, t: number, used: ReadonlySet<number>): Group | null {
  const behind = subjectBehind(reading, t);
  if (behind && !used.has(behind.first)) return behind;
  return (
    findSubject(reading, t, {used, oblique: []}) ??
    findSubject(reading, t, {used, oblique: ["of", "by"]}) ??
    subjectAfter(reading, t)
  );
}

function findSubject(
  reading: Reading,
  t: number,
  {used, oblique}: {used: ReadonlySet<number>; oblique: string[]}
): Group | null {
  for (let i = t - 1; i >= 0; --i) {
    if (opensOwnClause(reading, i, t)) return null;
    if (wordAt(reading, i) === "who" && !isClosed(reading, i, t) && !isActedOn(reading, i)) {
      const head = humanBefore(reading, i);
      if (head !== null) return groupAround(reading, head);
      if (isOfWhom(reading, i, t)) return null;
    }
    const unit = reading.units[i];
    if (!isHuman(unit) || used.has(i)) continue;
    const owner = unit.entity.possessive || unit.entity.reference === "his";
    if ((owner && !goesWith(reading, i, t)) || isMarked(reading, i)) continue;
    if (isToldTo(reading, i) || actsInRelative(reading, i, t) || isRole(reading, i)) continue;
    const group = groupAround(reading, i);
    const word = governor(reading, group.first);
    if (word && !oblique.includes(word) && !relativeBetween(reading, group.last, t)) {
      i = group.first;
      continue;
    }
    return group;
  }
  return null;
}

const OPENS = new Set(["which", "clause"]);
const OWN = 2;

/** "agreed that the committees of both houses would meet", "where the council is to meet": nobody told of before acts. */
function opensOwnClause(reading: Reading, i: number, t: number): boolean {
  const {traits} = reading;
  if (!OPENS.has(wordAt(reading, i) ?? "") || traits.has("subject dropped") || traits.has("verb first")) return false;
  if (/[,;]/.test(textBetween(reading, i, t))) return false;
  const words = reading.units.slice(i + 1, t).map((_, k) => wordAt(reading, i + 1 + k));
  return !words.includes("and") && (words.includes("proper") || looseWords(reading, i, t) >= OWN);
}

/** "X, re-elected as speaker, met Y": what somebody is elected as. */
export function isRole({units, tokens, small}: Reading, i: number): boolean {
  const {entity} = units[i] ?? {};
  const bare = entity?.members.every((m) => m.name === null) ?? false;
  return bare && entity?.reference === null && small.as_role.has(tokens.form[entity.from - 1] ?? "");
}

function humanBefore(reading: Reading, i: number): number | null {
  for (let j = i - 1; j >= Math.max(0, i - 3); --j) if (isHuman(reading.units[j])) return j;
  return null;
}

/** Whom the verb at unit `t` acts on: straight behind it, or behind one of `prepositions`. */
export function objectOf(
  reading: Reading,
  t: number,
  options: {direct: boolean; prepositions: string[]}
): Group | null {
  if (options.direct) {
    const direct = pronounOf(reading, t) ?? directObject(reading, t);
    if (direct) return direct;
  }
  const prepositions = prepositionsOf(reading, options);
  const relative = relativeObject(reading, t, {direct: options.direct, prepositions});
  if (relative) return relative;
  const before =
    objectBefore(reading, t, {direct: options.direct, prepositions}) ??
    (options.direct ? objectInFront(reading, t) : null);
  if (before) return before;
  for (let i = t + 1; i < reading.units.length; ++i) {
    const word = wordAt(reading, i);
    const participle = i === t + 1 && wordsBetween(reading, t, i) === 0;
    if ((word && BREAKS.has(word)) || (isVerbAt(reading, i) && !participle) || /;/.test(textBetween(reading, t, i)))
      return null;
    if (wordsBetween(reading, t, i) > LONGEST_REACH) return null;
    if (!word || !prepositions.includes(word)) continue;
    if (word === "of" && wordsBetween(reading, t, i) > OF_REACH) continue;
    if (word === "to" && /,/.test(textBetween(reading, t, i))) return null;
    const human = humanBehind(reading, i);
    if (human !== null) return groupAround(reading, human);
  }
  return null;
}

/** "Y, whom X met", "Y, with whom X had spoken": the person before the relative clause is the object in it. */
function relativeObject(
  reading: Reading,
  t: number,
  {direct, prepositions}: {direct: boolean; prepositions: string[]}
): Group | null {
  let at = t - 1;
  while (at >= 0 && at >= t - LONGEST_SUBJECT && !isRelative(reading, at) && !isVerbAt(reading, at)) at -= 1;
  if (at === t - 1 || !isRelative(reading, at)) return null;
  if (!reading.small.whom.has(reading.tokens.form[reading.units[at]?.item?.from ?? -1] ?? "")) return null;
  // "X said that Y met Z" and "X, that Y met": only a comma makes it a relative clause.
  if (wordAt(reading, at) === "which" && !/^,\s*$/.test(textBetween(reading, at - 1, at))) return null;
  const word = wordsBetween(reading, at - 1, at) === 0 ? wordAt(reading, at - 1) : null;
  const governed = word !== null && GOVERNS_WHOM.has(word);
  if (governed ? !prepositions.includes(word) : !direct) return null;
  const head = humanBefore(reading, governed ? at - 1 : at);
  const entity = head === null ? undefined : reading.units[head]?.entity;
  return head === null || !entity || entity.possessive ? null : {first: head, last: head, entities: [entity]};
}

/** Where "a" marks whom a verb acts on, it does so for all verbs; other languages call "with" somebody. */
function prepositionsOf({traits}: Reading, options: {direct: boolean; prepositions: string[]}): string[] {
  if (options.direct && traits.has("object marked")) return [...options.prepositions, "to"];
  const other = traits.has("verb first") || traits.has("verb last");
  return other && options.prepositions.includes("to") ? [...options.prepositions, "with"] : options.prepositions;
}

function directObject(reading: Reading, t: number): Group | null {
  const from = subjectBehind(reading, t)?.last ?? t;
  for (let i = from + 1; i <= from + REACH && i < reading.units.length; ++i) {
    if (ownsNext(reading, i)) continue;
    if (isHuman(reading.units[i])) {
      const loose = looseWords(reading, from, i);
      const dateOnly = loose === 0 && hasWords(reading, from, i);
      const close = loose <= 2 && !(dateOnly ? /[;:؛]/ : /[,;:،؛]/).test(textBetween(reading, from, i));
      const possessive = reading.units[i]?.entity?.possessive;
      return close && !possessive ? groupAround(reading, i) : null;
    }
    if (!isSetting(reading, i)) return null;
  }
  return null;
}

/** "received X's successor, Y": X is only whose. */
function ownsNext({units}: Reading, i: number): boolean {
  const {entity} = units[i] ?? {};
  const next = units[i + 1]?.entity;
  return entity?.possessive === true && next?.kind === "human" && next.from === entity.to;
}

function hasWords(reading: Reading, a: number, b: number): boolean {
  return /[\p{L}\p{N}]/u.test(textBetween(reading, a, b));
}

/** "it is X, the minister, that Y received": the human between the two words of a cleft. */
function objectInFront(reading: Reading, t: number): Group | null {
  for (let i = t - 1; i > 1; --i) {
    if (isVerbAt(reading, i)) return null;
    if (wordAt(reading, i) !== "which") continue;
    const cleft = reading.units.slice(0, i).findLastIndex((_, k) => wordAt(reading, k) === "cleft");
    const human = reading.units.findIndex((unit, k) => k > cleft && k < i && isHuman(unit));
    return cleft >= 0 && human > 0
      ? {first: human, last: human, entities: [reading.units[human]?.entity as Entity]}
      : null;
  }
  return null;
}

/** The human behind a preposition at unit `i`; titles and a few odd words may stand between. */
export function humanBehind(reading: Reading, i: number): number | null {
  for (let j = i + 1; j <= i + 2 && j < reading.units.length; ++j) {
    if (isHuman(reading.units[j])) {
      const entity = reading.units[j]?.entity;
      return wordsBetween(reading, i, j) <= 4 && !entity?.possessive && entity?.reference !== "his" ? j : null;
    }
    if (wordAt(reading, j) !== "det") return null;
  }
  return null;
}

/** The people named in a sentence whom neither a possessive nor an earlier verb claims, in reading order. */
export function freeHumans(reading: Reading, used: ReadonlySet<number>): {index: number; entity: Entity}[] {
  const free: {index: number; entity: Entity}[] = [];
  for (const [index, {entity}] of reading.units.entries())
    if (entity?.kind === "human" && !entity.possessive && !used.has(index) && entity.reference !== "his")
      free.push({index, entity});
  return free;
}

/** Where owners stand behind their nouns; behind a noun whose verb stands last an adjective may come first. */
function ownerBehind(reading: Reading, t: number): Entity | null {
  if (!reading.traits.has("owner behind")) return null;
  const last = reading.traits.has("verb last");
  const at = last && reading.units[t + 1]?.item?.meaning.kind === "cue" ? t + 2 : t + 1;
  const unit = reading.units[at];
  return isHuman(unit) && wordsBetween(reading, t, at) <= (last ? 1 : 0) ? unit.entity : null;
}

/** Whose visit, call or letter a noun speaks of: "X's visit", "his conversation". */
export function possessorOf(reading: Reading, t: number): Entity | null {
  const behind = ownerBehind(reading, t);
  if (behind) return behind;
  for (let i = t - 1; i >= Math.max(0, t - 4); --i) {
    const unit = reading.units[i];
    if (isHuman(unit) && (unit.entity.possessive || unit.entity.reference === "his")) {
      return wordsBetween(reading, i, t) <= 5 && !/[,;.]/.test(textBetween(reading, i, t)) ? unit.entity : null;
    }
    if (isVerbAt(reading, i) || /^(which|clause|says)$/.test(wordAt(reading, i) ?? "")) return null;
  }
  return ownerBefore(reading, t);
}

/** "X, whose call": X's. */
function ownerBefore(reading: Reading, t: number): Entity | null {
  const {item} = reading.units[t - 1] ?? {};
  if (!item || !reading.small.whose.has(reading.tokens.form[item.from] ?? "")) return null;
  const head = wordsBetween(reading, t - 1, t) <= 2 ? humanBefore(reading, t - 1) : null;
  return head === null ? null : (reading.units[head]?.entity ?? null);
}
