import {possessorOf} from "../grammar/possessor-of.js";
import {isHuman, type Reading, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {isInside} from "../grammar/surroundings.js";
import {isLookedFor} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import {isGoal} from "./visit-parties.js";

/** Units behind a letter among which it is told where it went. */
const REACH = 8;
/** Sentences back to whoever stands for a government. */
const LATELY = 6;

/** A capital or country that a letter went to stands for its government. Nobody where it names none. */
export function sentTo(scene: Scene, t: number): Member[] {
  return governmentBehind(scene, t, isGoal);
}

/** "reached the capital" */
function isReached({units, tokens, small}: Reading, i: number): boolean {
  return small.reached.has(tokens.form[(units[i]?.entity?.from ?? 0) - 1] ?? "");
}

function governmentBehind(scene: Scene, t: number, fits: (reading: Reading, i: number) => boolean): Member[] {
  const {reading, sides, discourse} = scene;
  for (let i = t + 1; i < Math.min(reading.units.length, t + REACH); ++i) {
    const {entity} = reading.units[i] ?? {};
    if (!entity?.country || entity.kind === "human" || !isLookedFor(sides, entity.country) || !fits(reading, i))
      continue;
    const latest = discourse.latestOf(entity.country, LATELY);
    return latest ? [latest] : [];
  }
  return [];
}

const HAND = 4;

/** "handed over a letter from X": to whoever was told of just before. */
function isHandedOver({reading}: Scene, t: number): boolean {
  return reading.units
    .slice(Math.max(0, t - HAND), t)
    .some((_, k, near) => wordAt(reading, t - near.length + k) === "delivers");
}

/** "a cable from X went out": straight behind whom it is from. */
function goesOut({reading: {tokens, units, small}}: Scene, t: number): boolean {
  const sender = units.find((unit, i) => i > t && isHuman(unit))?.entity;
  return sender !== undefined && [0, 1, 2].some((k) => small.goes_out.has(tokens.form[sender.to + k] ?? ""));
}

/** "had a message for the players": somebody whom the text has no other word for. */
function isForOthers({tokens, small, units}: Reading, t: number): boolean {
  const behind = units[t]?.item?.to ?? 0;
  const next = units[t + 2];
  return small.bound_for.has(tokens.form[behind] ?? "") && !(isHuman(next) && next.entity.from - behind <= 2);
}

/** "X has congratulated Y. In a letter X wrote that …": whom the sentence before thanks or wishes well. */
function greetedBefore({before, sides}: Scene, side: string | null): Member[] {
  for (const [i, unit] of before?.units.entries() ?? []) {
    const told = isHuman(unit) && before && /^(tells|thanks)$/.test(wordAt(before, i - 1) ?? "");
    const members = told ? (before.members.get(unit.entity) ?? []) : [];
    if (members.some((m) => m.side !== side && isLookedFor(sides, m.side))) return members;
  }
  return [];
}

/** "A message had reached the capital"; else, of somebody's message, whoever of the other side was told of just before. */
export function reachedBy(scene: Scene, t: number, side: string | null): Member[] {
  const named = governmentBehind(scene, t, isReached);
  const sent = possessorOf(scene.reading, t) || isHandedOver(scene, t) || goesOut(scene, t);
  const greeted = named.length === 0 && isInside(scene.reading, t) ? greetedBefore(scene, side) : [];
  if (named.length > 0 || greeted.length > 0) return [...named, ...greeted];
  if (!sent || isForOthers(scene.reading, t)) return named;
  const other = scene.sides.find((s) => s !== side);
  const latest = other ? scene.discourse.latestOf(other, 2) : null;
  return latest ? [latest] : [];
}
