import {groupAround} from "../grammar/group.js";
import {groupMembers, hasBothSides} from "../grammar/members-of.js";
import {isHuman, isVerbAt, textBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import type {Member} from "../people/entities.js";
import {distinct} from "../people/member-key.js";

/**
 * "Three generals met on Monday: A-ia's X, B-ia's Y and Z": who they are stands behind a colon, where nobody is named before it. Null
 * where the colon opens anything else.
 */
export function listedBehind(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const colon = reading.units.findIndex((_, i) => i >= t && /:\s*$/.test(textBetween(reading, i, i + 1)));
  if (colon < 0) return null;
  const before = reading.units.slice(0, colon + 1).filter(isHuman);
  if (
    before.some(
      ({entity}) =>
        entity.members.some((m) => m.name !== null) || (entity.reference !== null && entity.reference !== "two")
    )
  )
    return null;
  const members: Member[] = [];
  let last = colon;
  for (let i = colon + 1; i < reading.units.length && !isVerbAt(reading, i); ++i) {
    if (!isHuman(reading.units[i]) || i <= last) continue;
    const group = groupAround(reading, i);
    members.push(...groupMembers(scene, group, []));
    last = group.last;
  }
  const named = distinct(members.filter((m) => m.name !== null));
  return hasBothSides(scene, named) ? partiesWith({members: named, used: []}) : null;
}
