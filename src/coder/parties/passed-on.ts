import {groupMembers, indices, membersOf, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {isAmong} from "../people/member-key.js";

/** "X delivered a letter to Y from Z": Z wrote it, X only bore it. Null where nobody else of X's side is said to have written. */
export function passedOn(scene: Scene, t: number): Parties | null {
  const {reading, used} = scene;
  const verb = reading.units[t]?.item?.from ?? -1;
  if (!reading.small.handed.has(reading.tokens.form[verb] ?? "")) return null;
  const from = objectOf(reading, t, {direct: false, prepositions: ["from"]});
  const to = objectOf(reading, t, {direct: true, prepositions: ["to"]});
  const subject = subjectOf(reading, t, used);
  if (!from || !to || !subject || from.first <= to.last) return null;
  const bearers = subject.entities.flatMap((entity) => membersOf(scene, entity, []));
  const writers = groupMembers(scene, from, []).filter((m) => !isAmong(m, bearers));
  const side = sideOf(writers);
  if (side === null || side !== sideOf(bearers)) return null;
  return partiesWith({members: [...writers, ...groupMembers(scene, to, bearers)], initiator: side, used: indices(to)});
}
