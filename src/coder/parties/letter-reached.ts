import {governor} from "../grammar/group.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {isHuman, type Reading, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {isLookedFor} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";

/** A capital or country that stands for its government: "reached the capital". Nobody where the letter reached none. */
export function placeParty(scene: Scene, t: number, prepositions: string[]): Member[] {
  for (let i = t + 1; i < Math.min(scene.reading.units.length, t + 8); ++i) {
    const entity = scene.reading.units[i]?.entity;
    if (!entity || entity.kind === "human" || !entity.country || !isLookedFor(scene.sides, entity.country)) continue;
    const word = governor(scene.reading, i);
    if (
      (word && prepositions.includes(word)) ||
      prepositions.includes(scene.reading.tokens.form[entity.from - 1] ?? "")
    ) {
      const latest = scene.discourse.latestOf(entity.country, 6);
      return latest ? [latest] : [];
    }
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

/** "A message had reached the capital"; else, of somebody's message, whoever of the other side was told of just before. */
export function reachedBy(scene: Scene, t: number, side: string | null): Member[] {
  const named = placeParty(scene, t, ["reached"]);
  const sent = possessorOf(scene.reading, t) || isHandedOver(scene, t) || goesOut(scene, t);
  if (named.length > 0 || !sent || isForOthers(scene.reading, t)) return named;
  const other = scene.sides.find((s) => s !== side);
  const latest = other ? scene.discourse.latestOf(other, 2) : null;
  return latest ? [latest] : [];
}
