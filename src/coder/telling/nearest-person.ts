import {governor, startsClause} from "../grammar/group.js";
import {membersOf} from "../grammar/members-of.js";
import {isSomeOf} from "../grammar/read-sentence.js";
import {isHuman, isVerbAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import type {Frame} from "../lexicon/codes.js";
import type {Entity, Member} from "../people/entities.js";
import {areAmong} from "../people/member-key.js";

/** Words from a verb or noun of contact to a party that it can have. */
const NEAR = 25;

/** The parties that there are already, and who may be the one that is looked for. */
export interface Wanted {
  frame: Frame;
  members: Member[];
  fits: (member: Member, unit: number) => boolean;
}

/** Of those who may be a party of the contact at unit `t` whoever stands nearest to it. */
export function nearestPerson(scene: Scene, t: number, wanted: Wanted): Member | null {
  let best: {member: Member; distance: number} | null = null;
  for (const [i, unit] of scene.reading.units.entries()) {
    if (!isHuman(unit) || !mayTakePart(scene, unit.entity, {t, i, ...wanted})) continue;
    const distance = wordsBetween(scene.reading, Math.min(i, t), Math.max(i, t));
    const member = membersOf(scene, unit.entity, wanted.members).find((m) => wanted.fits(m, i));
    if (member && distance <= NEAR && (!best || distance < best.distance)) best = {member, distance};
  }
  return best?.member ?? null;
}

/** Whether nothing sets the people at unit `i` aside from the contact at unit `t`. */
function mayTakePart(scene: Scene, entity: Entity, {t, i, frame, members}: Wanted & {t: number; i: number}): boolean {
  if (entity.possessive || entity.reference === "his" || (entity.reference === "him" && i < t)) return false;
  if (isPartyAlready(scene, entity, members)) return false;
  const word = governor(scene.reading, i);
  if (word === "prep" || (word === "of" && frame !== "noun")) return false;
  if (/;/.test(textBetween(scene.reading, Math.min(i, t), Math.max(i, t)))) return false;
  if (clauseBetween(scene, t, i) || someBetween(scene, t, i)) return false;
  return frame !== "means" || !(isVerbBetween(scene, t, i) || isToldOf(scene, t, i));
}

/** "gone to inspect it in person, rang Y": Y is of the verb before him. */
function isVerbBetween({reading}: Scene, t: number, i: number): boolean {
  return reading.units.slice(t + 1, i).some((_, k) => isVerbAt(reading, t + 1 + k));
}

/** "showed him shaking hands": he is the party there is, not somebody else. */
function isPartyAlready({reading}: Scene, entity: Entity, members: readonly Member[]): boolean {
  if (entity.reference !== "him") return false;
  const settled = reading.members.get(entity) ?? [];
  return settled.length > 0 && areAmong(settled, members);
}

/** "by telephone from nine heads of state, and Y": the parties are those whom the text only counts. */
function someBetween({reading}: Scene, t: number, i: number): boolean {
  return reading.units
    .slice(t + 1, Math.max(t + 1, i))
    .some(
      (unit, k) => isHuman(unit) && isSomeOf(reading, unit.entity) && (k === 0 || governor(reading, t + 1 + k) !== null)
    );
}

/** "X sat down when Y rose", "the talks ended, and Y left": another clause behind the verb is another matter. */
function clauseBetween({reading}: Scene, t: number, i: number): boolean {
  if (i > t && wordAt(reading, i - 1) === "and" && !isHuman(reading.units[i - 2]) && startsClause(reading, i))
    return true;
  const joined = i > t && wordAt(reading, i - 1) === "and" && /,\s*$/.test(textBetween(reading, i - 2, i - 1));
  if (joined && reading.units[i + 1]?.item && wordsBetween(reading, i, i + 1) === 0) return true;
  return reading.units.slice(t + 1, i).some((_, k) => /^(clause|but)$/.test(wordAt(reading, t + 1 + k) ?? ""));
}

/** "said over lunch that Y would …": Y is what was spoken of. */
function isToldOf({reading}: Scene, t: number, i: number): boolean {
  return reading.units.slice(t + 1, i).some((_, k) => wordAt(reading, t + 1 + k) === "which");
}
