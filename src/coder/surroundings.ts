import {frameAt, isVerbAt} from "./arguments.js";
import type {Entity} from "./entities.js";
import {type Reading, wordsBetween} from "./group.js";
import type {PlaceRow} from "./lexicon-rows.js";
import type {Channel} from "./types.js";

const TALKING = new Set(["talks", "speaks", "meets", "contacts"]);

/** "talked by phone": the words that say by what means belong to the verb before them. */
export function meansOf(reading: Reading, t: number): {index: number; channel: Channel} | null {
  if (!TALKING.has(frameAt(reading, t) ?? "")) return null;
  for (let i = t + 1; i < reading.units.length && wordsBetween(reading, t, i) <= 12; ++i) {
    const meaning = reading.units[i]?.item?.meaning;
    if (meaning?.kind === "trigger" && meaning.rule.frame === "means") return {index: i, channel: meaning.rule.channel};
    if (isVerbAt(reading, i)) return null;
  }
  return null;
}

/** Where a meeting took place: the nearest place behind "in" or "at". */
export function placeOf(reading: Reading, t: number): {place: PlaceRow | null; country: string} | null {
  let best: {place: PlaceRow | null; country: string; distance: number} | null = null;
  for (const [i, unit] of reading.units.entries()) {
    const entity: Entity | undefined = unit.entity;
    if (entity?.kind !== "place" || !entity.country || entity.possessive) continue;
    const before = reading.tokens.form[entity.from - 1] ?? "";
    if (!/^(in|at|en|a|au|dans|في|در)$/.test(before)) continue;
    const distance = wordsBetween(reading, Math.min(i, t), Math.max(i, t));
    if (!best || distance < best.distance) best = {place: entity.place, country: entity.country, distance};
  }
  return best;
}
