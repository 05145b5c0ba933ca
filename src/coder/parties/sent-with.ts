import {groupAround} from "../grammar/group.js";
import {groupMembers, hasBothSides, indices, sideOf} from "../grammar/members-of.js";
import {beforeArticle, behindArticle, isHuman, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {unitFrom} from "../people/entities.js";

/** "X sent Z to A with a letter for Y": X has written, whoever carries it. */
export function sentWith(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const reader = isCarried(reading, t) ? readerBehind(reading, t) : -1;
  const bearer =
    reader < 0 ? -1 : reading.units.findIndex((unit, i) => i < t && isHuman(unit) && isSentOut(reading, i));
  const sender = bearer < 0 ? null : subjectOf(reading, bearer, scene.used);
  if (!sender) return null;
  const to = groupAround(reading, reader);
  const receivers = groupMembers(scene, to, []);
  const senders = groupMembers(scene, sender, receivers);
  const members = [...senders, ...receivers];
  if (!hasBothSides(scene, members)) return null;
  return partiesWith({members, initiator: sideOf(senders), used: indices(to)});
}

/** "with a letter" */
function isCarried(reading: Reading, t: number): boolean {
  return wordAt(reading, beforeArticle(reading, t - 1)) === "with";
}

/** "for Y", "to Y" straight behind it; -1 where nobody stands there. */
function readerBehind(reading: Reading, t: number): number {
  const {tokens, small, units} = reading;
  const at = behindArticle(reading, t + 2);
  const form = tokens.form[units[t + 1]?.item?.from ?? -1] ?? "";
  const meant = wordAt(reading, t + 1) === "to" || small.bound_for.has(form);
  return meant && wordsBetween(reading, t, t + 1) === 0 && isHuman(units[at]) ? at : -1;
}

/** "sent Z": who stands straight behind the verb. */
function isSentOut({units, tokens, small}: Reading, i: number): boolean {
  const unit = units[i];
  return unit !== undefined && small.sends_out.has(tokens.form[unitFrom(unit) - 1] ?? "");
}
