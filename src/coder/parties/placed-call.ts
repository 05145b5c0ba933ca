import {groupAround} from "../grammar/group.js";
import {groupMembers, indices, sideOf} from "../grammar/members-of.js";
import {isHuman, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";

/** "a call that X placed to Y", "the call X had made to Y": the verb behind the noun says who called whom. */
export function placedCall(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const caller = wordAt(reading, t + 1) === "which" ? t + 2 : t + 1;
  const called = caller + 2;
  if (!isCaller(reading, caller, t) || !placesTo(reading, caller + 1) || !isHuman(reading.units[called])) return null;
  if (wordsBetween(reading, caller, caller + 1) > 1 || wordsBetween(reading, caller + 1, called) > 1) return null;
  const to = groupAround(reading, called);
  const receivers = groupMembers(scene, to, []);
  const callers = groupMembers(scene, groupAround(reading, caller), receivers);
  return partiesWith({members: [...callers, ...receivers], initiator: sideOf(callers), used: indices(to)});
}

function isCaller(reading: Reading, i: number, t: number): boolean {
  const unit = reading.units[i];
  return isHuman(unit) && !unit.entity.possessive && wordsBetween(reading, t, i) <= 1;
}

/** "placed to", "had made to": words of `initiators.csv` that end before whom the call was for. */
function placesTo({units, tokens, small}: Reading, i: number): boolean {
  const {item} = units[i] ?? {};
  if (item?.meaning.kind !== "invite" || item.meaning.frame !== "asker_before") return false;
  return small.infinitive.has(tokens.form[item.to - 1] ?? "");
}
