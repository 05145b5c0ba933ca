import type {Draft} from "../grammar/draft.js";
import {sideOf} from "../grammar/members-of.js";
import {ruleBefore} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import {isLookedFor, isPair} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import type {Channel} from "../types.js";

/** "A met B; C did the same": whom the contact before was with, where the sentence names nobody else. */
export function sharedParty({sides: pair}: Scene, named: readonly Member[], drafts: readonly Draft[]): Member[] {
  if (isPair(pair, named) || !named.every(({side}) => isLookedFor(pair, side))) return [];
  const sides = new Set(named.map((m) => m.side));
  return drafts.at(-1)?.members.filter((m) => !sides.has(m.side)) ?? [];
}

/**
 * "A rang B. On Tuesday C did the same with D": the channel of the contact told before, and, where somebody began that one,
 * the side that does the same now.
 */
export function likeBefore(
  scene: Scene,
  t: number,
  {parties, told}: {parties: Parties; told: readonly Draft[]}
): {channel: Channel | null; initiator: string | null} {
  const before = told.at(-1);
  const [doer] = parties.members;
  return {
    channel: ruleBefore(scene.reading, t)?.channel ?? before?.channel ?? null,
    initiator: parties.initiator ?? (before?.initiator && doer ? sideOf([doer]) : null)
  };
}
