import {groupMembers} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {formBefore, isVerbAt, type Reading, ruleAt, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {isDefinite} from "../lexicon/is-definite.js";
import {isGoal, placeMember, visit} from "./visit-parties.js";

/** "The invitation brought X to A": whom the verb acts on has travelled. */
export function brought(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const object = objectOf(reading, t, {direct: true, prepositions: []});
  if (!object) return bore(scene, t);
  if (object.first < t && !ruleAt(reading, t)?.pronoun) return null;
  const from = Math.max(object.last, t);
  const place = reading.units.findIndex((unit, i) => i > from && isGoal(reading, i) && unit.entity?.kind !== "human");
  const entity = reading.units[place]?.entity;
  if (!entity?.country || wordsBetween(reading, from, place) > TAKEN) return null;
  const destination = {country: entity.country, place: entity.place};
  return visit(scene, groupMembers(scene, object, [placeMember(entity.country)]), destination);
}

/** Words between whom a verb takes somewhere and the place. */
const TAKEN = 3;

/** "X carried the plan to A": he went there with it. "brought his country closer to A" takes nobody anywhere. */
function bore(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const place = reading.units.findIndex((unit, i) => i > t && isGoal(reading, i) && unit.entity?.kind !== "human");
  const {country, place: town, possessive} = reading.units[place]?.entity ?? {};
  if (!country || possessive || !isThing(reading, t) || wordsBetween(reading, t, place) > BORNE) return null;
  if (wordsBetween(reading, place - 1, place) > 0 || reading.small.nearer.has(formBefore(reading, place))) return null;
  if (reading.units.slice(t + 1, place).some((_, k) => endsClause(reading, t + 1 + k))) return null;
  const subject = subjectOf(reading, t, scene.used);
  const bearers = subject ? groupMembers(scene, subject, [placeMember(country)]) : [];
  return visit(scene, bearers, {country, place: town ?? null});
}

/** Words between what somebody bears and the place. */
const BORNE = 9;

/** Behind a verb stands what is no person and no country: "the plan", "his doubts", "C's offer". */
function isThing({units, tokens, small}: Reading, t: number): boolean {
  const next = units[t + 1];
  const word = tokens.form[units[t]?.item?.to ?? -1] ?? "";
  const owned = next?.entity?.possessive === true || next?.entity?.reference === "his";
  return owned || small.one_only.has(word) || isDefinite(small, word);
}

function endsClause(reading: Reading, i: number): boolean {
  return isVerbAt(reading, i) || /^(clause|then|who|which|and)$/.test(wordAt(reading, i) ?? "");
}
