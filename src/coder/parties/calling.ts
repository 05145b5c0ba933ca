import {governor, groupAround} from "../grammar/group.js";
import {earlierSubject, groupMembers, hasBothSides, indices, isOther, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {behindArticle, isHuman, type Reading, ruleAt, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import type {Member} from "../people/entities.js";
import {givesName, isNamed} from "./gives-name.js";
import {clauseParty} from "./noun-parties.js";

/** "Telephoning Y, X said", "writing to Y": who calls or writes is the subject of the clause beside it. */
export function calling(scene: Scene, t: number): Parties | null {
  const object = objectOf(scene.reading, t, {direct: true, prepositions: ["to"]});
  if (!object || object.first < t || givesName(scene, t) || isNamed(scene.reading, object.last)) return null;
  const beside = {...scene, used: new Set([...scene.used, ...indices(object)])};
  const him = object.entities.some((entity) => entity.reference);
  const subjects = him ? clauseParty(beside, t, []) : [];
  const called = groupMembers(scene, object, subjects);
  const callers = (him ? subjects : clauseParty(beside, t, called)).filter((m) => isOther(scene, m, called));
  return partiesWith({members: [...callers, ...called], initiator: sideOf(callers), used: indices(object)});
}

/** "In a letter to Y, X said": whom the clause beside it is about, else who was told of before. */
export function partyBeside(scene: Scene, t: number, against: Member[]): Member[] {
  const beside = ruleAt(scene.reading, t)?.channel === "message" ? clauseParty(scene, t, against) : [];
  return beside.length > 0 ? beside : earlierSubject(scene, t, against);
}

/** "Over the telephone, X and Y agreed", "by cable, X told Y": whom the sentence speaks of behind the means it opens with. */
export function opensWithMeans(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  if (reading.units.slice(0, t).some((_, i) => isParty(reading, i))) return null;
  const first = reading.units.findIndex((unit, i) => i > t && isHuman(unit));
  if (first < 0 || governor(reading, first)) return null;
  const group = groupAround(reading, first);
  const subjects = groupMembers(scene, group, []);
  if (hasBothSides(scene, subjects)) return partiesWith({members: subjects, used: indices(group)});
  const told = toldBehind(scene, group.last);
  const others = told === null ? [] : groupMembers(scene, groupAround(scene.reading, told), subjects);
  const members = [...subjects, ...others];
  if (told === null || !hasBothSides(scene, members)) return null;
  return partiesWith({members, initiator: sideOf(subjects), used: [told]});
}

/** Somebody, or a word behind which somebody stands; "putting his sympathy in writing" names nobody yet. */
function isParty(reading: Reading, i: number): boolean {
  const unit = reading.units[i];
  return isHuman(unit) ? unit.entity.reference !== "his" : /^(to|with|says)$/.test(wordAt(reading, i) ?? "");
}

/** "X told Y": the unit of Y. */
function toldBehind({reading}: Scene, subject: number): number | null {
  const verb = subject + 1;
  const told = behindArticle(reading, verb + 1);
  const near = wordsBetween(reading, subject, verb) <= 1 && wordsBetween(reading, verb, told) === 0;
  return near && wordAt(reading, verb) === "tells" && isHuman(reading.units[told]) ? told : null;
}
