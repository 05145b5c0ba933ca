import {isAnyPair} from "./any-pair.js";
import {subjectOf} from "./arguments.js";
import {isHuman, type Reading, wordAt} from "./group.js";
import type {Parties, Scene} from "./scene.js";
import type {Channel} from "./types.js";

const ONE_BY_ONE = new Set<Channel>(["call", "message"]);

/**
 * "Somebody of a third country rang X and Y", "met X and then Y": he had a contact with each, they had none with each other.
 * Nobody is rung together with somebody else; people who are met together stand in one list.
 */
export function isOutsidersOwn(
  scene: Scene,
  t: number,
  {parties, channel}: {parties: Parties; channel: Channel}
): boolean {
  if (isAnyPair(scene.sides)) return false;
  const {reading, sides} = scene;
  const subject = subjectOf(reading, t, new Set([...scene.used, ...parties.used]));
  const acting = subject?.entities.flatMap((entity) => reading.members.get(entity) ?? []) ?? [];
  if (acting.length === 0 || acting.some((m) => m.side === null || sides.includes(m.side))) return false;
  const met = parties.used.flatMap((i) => {
    const unit = reading.units[i];
    return isHuman(unit) ? (reading.members.get(unit.entity) ?? []) : [];
  });
  if (!sides.every((side) => met.some((m) => m.side === side))) return false;
  return ONE_BY_ONE.has(channel) || parties.used.some((i) => isAfterwards(reading, i));
}

/** "and then": one after the other. */
function isAfterwards(reading: Reading, i: number): boolean {
  const {item} = reading.units[i] ?? {};
  if (!item || wordAt(reading, i) !== "and") return false;
  return reading.small.afterwards.has(reading.tokens.form.slice(item.from, item.to).join(" "));
}
