import {governor} from "../grammar/group.js";
import {isHuman, isVerbAt, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import type {Frame} from "../lexicon/codes.js";
import type {Member} from "../people/entities.js";
import {isForeign} from "../people/likeness.js";
import {hasStranger, isUnknown} from "./unknown-object.js";

/** Whether a contact may have been with others than the sides: people of third countries, or such as the text tells nothing of. */
export function meetsOthers(scene: Scene, t: number, {frame, members}: {frame: Frame; members: Member[]}): boolean {
  if (hasStranger(scene, t, frame) || foreigners(scene) > 0 || isAbroad(scene, t)) return true;
  return (
    hasUnknownCompany(scene, t) || members.some((m) => isUnknown(m) && (frame === "means" || isObject(scene, t, m)))
  );
}

/** "a call with N": he stands behind the words for the contact, or a preposition. */
function isObject({reading}: Scene, t: number, member: Member): boolean {
  return reading.units.some((unit, i) => {
    if (!isHuman(unit) || !reading.members.get(unit.entity)?.includes(member)) return false;
    return i > t || governor(reading, i) !== null;
  });
}

/** How many of a sentence's people are of a country that is neither side. */
export function foreigners({reading, sides}: Scene): number {
  return [...reading.members.values()].flat().filter((m) => m.side !== null && !sides.includes(m.side)).length;
}

/** "calls from A and B": a place of a third country stands where the other party would. */
function isAbroad({reading, sides}: Scene, t: number): boolean {
  if (isOfOthers(reading, t, sides)) return true;
  const {entity} = reading.units[wordAt(reading, t + 1) === null ? t + 1 : t + 2] ?? {};
  return entity !== undefined && entity.kind !== "human" && entity.country !== null && !sides.includes(entity.country);
}

/** "met with the C-ian on Monday", "rang the secretary of the C-ian council": whoever he may be, he is of that country. */
function isOfOthers(reading: Reading, t: number, sides: readonly string[]): boolean {
  const first = reading.traits.has("verb first") && isHuman(reading.units[t + 1]) ? t + 2 : t + 1;
  const {item, entity} = reading.units[wordAt(reading, first) === null ? first : first + 1] ?? {};
  const [lone] = entity?.members ?? [];
  if (lone?.name === null && isForeign(lone, sides)) return true;
  return item?.meaning.kind === "demonym" && !sides.includes(item.meaning.country);
}

/** "with N": with somebody whom neither lexicon nor capitals tell. */
function hasUnknownCompany(scene: Scene, t: number): boolean {
  const {reading} = scene;
  const steps = reading.traits.has("verb last") ? [-1] : reading.traits.has("verb first") ? [1] : [1, -1];
  return steps.some((step) => meetsUnknown(scene, t, step));
}

function meetsUnknown({reading, sides}: Scene, t: number, step: number): boolean {
  for (let i = t + step; i >= 0 && i < reading.units.length && !isVerbAt(reading, i); i += step) {
    if (wordAt(reading, i) !== "with") continue;
    const next = reading.units[i + 1];
    const near = next?.entity !== undefined && wordsBetween(reading, i, i + 1) <= COMPANY;
    if (!near) return reading.traits.has("verb last") || reading.traits.has("verb first");
    const {entity} = next;
    return (
      entity !== undefined && entity.kind !== "human" && entity.country !== null && !sides.includes(entity.country)
    );
  }
  return false;
}

/** Words between "with" and a name. */
const COMPANY = 2;
