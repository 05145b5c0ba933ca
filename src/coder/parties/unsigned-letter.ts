import {freeHumans} from "../grammar/free-humans.js";
import {hasBothSides, membersOf, sideOf} from "../grammar/members-of.js";
import {wordAt} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import type {Member} from "../people/entities.js";
import {clauseParty} from "./noun-parties.js";
import {fromPlace} from "./rings.js";

/** "A cable came from A", "a letter lay on Y's desk": whose side it is from or whom it was for, before it is told who wrote it. */
export function unsignedLetter(scene: Scene, t: number): Parties | null {
  const placed = fromPlace(scene, t);
  if (placed) return placed;
  const receivers = whoseDesk(scene, t);
  return receivers.length > 0 ? partiesWith({members: receivers, used: []}) : null;
}

/** "lay on Y's desk", "reached Y's office": Y. */
export function whoseDesk(scene: Scene, t: number): Member[] {
  const {units, tokens, small} = scene.reading;
  const owner = units.find(
    ({entity}, i) =>
      i > t && entity?.possessive && entity.kind === "human" && small.desk.has(tokens.form[entity.to] ?? "")
  )?.entity;
  return owner ? membersOf(scene, owner, []) : [];
}

/** "A cable arrived at X's": who wrote it may be told in the next sentence; with somebody of the other side beside it nobody knows. */
export function arrived(scene: Scene, t: number): Parties | null {
  const members = clauseParty(scene, t, []);
  const alone = !hasBothSides(scene, peopleOf(scene)) && (members.length === 0 || sideOf(members) !== null);
  return alone ? partiesWith({members, used: []}) : null;
}

/** "the letter to V": a capital of others. */
export function goesAbroad({reading, sides}: Scene, t: number): boolean {
  const at = wordAt(reading, t + 1) === "to" ? reading.units[t + 2]?.entity : undefined;
  return (
    at !== undefined && at.kind !== "human" && at.country !== null && !sides.includes(at.country) && sides.length > 0
  );
}

/** Everybody whom a sentence names by himself, not as somebody's owner. */
export function peopleOf(scene: Scene): Member[] {
  return freeHumans(scene.reading, new Set()).flatMap(({entity}) => scene.reading.members.get(entity) ?? []);
}
