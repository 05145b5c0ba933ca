import type {Discourse} from "../people/discourse.js";
import type {Entity} from "../people/entities.js";
import {isNameless} from "../people/nation-only.js";
import {gap} from "../text/tokens.js";
import {endsBefore, saysAmong} from "../text/words-at.js";
import {isHuman, type Reading, wordAt, wordsBetween} from "./reading.js";

/** Words before a name in which it may be said whose namesake somebody is. */
const NAMESAKE_REACH = 12;

/** Whether unit `i` names somebody in passing: no later "he", surname or "the two" means him. */
export function isMerelyMentioned(reading: Reading, i: number, discourse: Discourse): boolean {
  const {entity} = reading.units[i] ?? {};
  if (!entity || entity.reference !== null) return false;
  if (isSource(reading, entity)) return true;
  return isNamesake(reading, entity) || isVictim(reading, i, entity) || isCharacter(reading, entity, discourse);
}

/** "X, an adviser says, wanted to know": whoever says so between commas. */
function isSource({tokens, small}: Reading, {from, to, members}: Entity): boolean {
  if (!small.one_only.has(tokens.form[from] ?? "") || !members.every(isNameless)) return false;
  return small.reporting.has(tokens.form[to] ?? "") && gap(tokens, from - 1).includes(",");
}

/** "He is no relation of X", "not to be confused with X" */
function isNamesake({tokens, small, from}: Reading, entity: Entity): boolean {
  return saysAmong(tokens, small.namesake, {from: Math.max(from, entity.from - NAMESAKE_REACH), to: entity.from});
}

/** "since the killing of X", "X's funeral" */
function isVictim(reading: Reading, i: number, entity: Entity): boolean {
  const {tokens, small} = reading;
  if (entity.possessive && small.victim.has(tokens.form[entity.to] ?? "")) return true;
  if (isKilled(reading, i, entity)) return true;
  let first = i;
  while (/^(det|of)$/.test(wordAt(reading, first - 1) ?? "") && wordsBetween(reading, first - 1, first) === 0)
    first -= 1;
  const from = first < i ? (reading.units[first]?.item?.from ?? entity.from) : entity.from;
  return [from, entity.from].some((at) => endsBefore(tokens, small.victim, {from: reading.from, at}));
}

/** Words from a name to what befell him: "had just been killed". */
const AUXILIARIES = 4;
/** Ends a sentence or a clause. */
const STOP = /[.;:!?؟؛]/;

/** "X had been killed"; not "cheered X. Nine were killed", nor "cheered X, and nine were killed". */
function isKilled(reading: Reading, i: number, {to}: Entity): boolean {
  if (wordAt(reading, i + 1) === "and" && !isHuman(reading.units[i + 2])) return false;
  const {tokens, small} = reading;
  const {form} = tokens;
  let passive = false;
  for (let word = to; word < to + AUXILIARIES && !STOP.test(gap(tokens, word - 1)); ++word) {
    if (passive && small.killed.has(form[word] ?? "")) return true;
    passive ||= small.passive_verb.has(form[word] ?? "");
  }
  return false;
}

/** "a president" of one of the sides, who has but one: somebody of a tale, or whoever it may be. */
function isCharacter({tokens, small}: Reading, {plural, from, members}: Entity, {offices}: Discourse): boolean {
  const [one] = members;
  if (plural || !one?.side || !one.role || !isNameless(one)) return false;
  const a = [from - 1, from].some((at) => small.one_only.has(tokens.form[at] ?? ""));
  return a && one.status === null && offices.officeOf(one.side, one.role) !== null;
}
