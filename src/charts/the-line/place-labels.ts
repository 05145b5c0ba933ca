import type {Lane} from "../lane.js";
import {type Box, overlap} from "./box.js";
import type {Label} from "./label.js";

/** A mark that may carry a label. */
export interface FlagSpot {
  mark: {lane: Lane; lead: boolean};
  along: number;
  across: number;
  radius: number;
}

/** A label with its leader: from the mark to `kneeX`, then straight to the label, which it runs along like a flag's pole. */
export interface Flag {
  label: Label;
  spot: FlagSpot;
  up: boolean;
  kneeX: number;
  /** The flag hangs to the right of its pole, or to the left. */
  right: boolean;
  box: Box;
  /** What its pole takes, and the slanting part of its leader. */
  strip: Box;
  knee: Box;
  /** How often it would run into marks and what else stands still. */
  blocked: number;
}

export interface Room {
  /** Pixels the flags may use from left to right. */
  left: number;
  right: number;
  /** Boxes that must stay free, in coordinates whose zero is the line. */
  taken: readonly Box[];
}

const KNEES = [0, -16, 16, -28, 28, -42, 42];
const LEVELS = [0, 1, 2, 3, 4, 5];
const firstLevel = 58;
const levelStep = 26;
const gap = 7;

/**
 * Flags that cross neither each other nor a mark, found by trying every place for each label in turn, from several
 * beginnings, and keeping the best whole. Background labels that would still collide are left out;
 * lead labels stay while they are few.
 */
export function placeLabels<S extends FlagSpot>(spots: readonly S[], labelOf: (spot: S) => Label, room: Room): Flag[] {
  const scene = {spots, room};
  const candidates = wanted(spots).map((spot) => candidatesOf(labelOf(spot), spot, scene));
  const starts = candidates.slice(0, mostTries).map((_, i, all) => Math.floor((i * candidates.length) / all.length));
  const tries = starts.map((start) => arranged(candidates, start));
  const costs = tries.map((flags) => total(flags));
  const arrangement = tries[costs.indexOf(Math.min(...costs))] ?? [];
  return settled(arrangement);
}

/** More labels than these nobody could read, or wait for. */
const mostLabels = 32;
const mostTries = 16;

/** The marks to be labelled where there are too many: those that lead, and of them as many as there is room for, evenly. */
function wanted<S extends FlagSpot>(spots: readonly S[]): readonly S[] {
  if (spots.length <= mostLabels) return spots;
  const lead = spots.filter(({mark}) => mark.lead);
  const every = Math.ceil(lead.length / mostLabels);
  return lead.filter((_, i) => i % every === 0);
}

type Arrangement = (Flag | undefined)[];

/** Labels placed one after the other beginning with number `start`, then each again in the light of all the others. */
function arranged(candidates: readonly Flag[][], start: number): Arrangement {
  const flags: Arrangement = candidates.map(() => undefined);
  for (let step = 0; step < candidates.length * 3; ++step) {
    const i = (start + step) % candidates.length;
    flags[i] = best(candidates[i] ?? [], without(flags, i));
  }
  return flags;
}

function total(flags: Arrangement): number {
  return flags.reduce(
    (sum, flag, i) => sum + (flag === undefined ? 0 : collisions(flag, without(flags, i)) * 1000 + effort(flag)),
    0
  );
}

interface Scene {
  spots: readonly FlagSpot[];
  room: Room;
}

function settled(flags: Arrangement): Flag[] {
  const kept: Flag[] = [];
  const byRank = flags
    .filter((flag) => flag !== undefined)
    .sort((a, b) => Number(b.spot.mark.lead) - Number(a.spot.mark.lead));
  const few = flags.length <= mostTries;
  for (const flag of byRank) if ((few && flag.spot.mark.lead) || collisions(flag, kept) === 0) kept.push(flag);
  return kept;
}

const without = (flags: Arrangement, index: number): Flag[] =>
  flags.filter((flag, i): flag is Flag => i !== index && flag !== undefined);

function best(candidates: readonly Flag[], others: readonly Flag[]): Flag | undefined {
  let found: Flag | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const flag of candidates) {
    const own = effort(flag);
    if (flag.blocked * 1000 + own >= least) continue;
    const cost = collisions(flag, others) * 1000 + own;
    if (cost < least) [least, found] = [cost, flag];
  }
  return found;
}

/** A short straight pole with the flag to the right reads best. */
function effort({box, up, kneeX, spot, right}: Flag): number {
  const reach = up ? -box.y2 : box.y1;
  return reach / 10 + Math.abs(kneeX - spot.along) / 3 + (right ? 0 : 2);
}

function candidatesOf(label: Label, spot: FlagSpot, scene: Scene): Flag[] {
  const ways = spot.mark.lane === "line" ? [true, false] : [spot.mark.lane === "first"];
  const flags = ways.flatMap((up) =>
    LEVELS.flatMap((level) =>
      KNEES.flatMap((knee) => [true, false].map((right) => flagAt({label, spot, up, level, knee, right})))
    )
  );
  const {left, right} = scene.room;
  return flags
    .filter(({box}) => box.x1 >= left && box.x2 <= right)
    .map((flag) => ({...flag, blocked: blockedBy(scene, flag)}));
}

interface Choice {
  label: Label;
  spot: FlagSpot;
  up: boolean;
  level: number;
  knee: number;
  right: boolean;
}

function flagAt({label, spot, up, level, knee, right}: Choice): Flag {
  const kneeX = spot.along + knee;
  const near = firstLevel + level * levelStep;
  const y1 = up ? -near - label.height : near;
  const x1 = right ? kneeX + gap : kneeX - gap - label.width;
  const box = {x1, x2: x1 + label.width, y1, y2: y1 + label.height};
  const pole = {spot, up, kneeX, box};
  return {label, right, blocked: 0, strip: poleBox(pole), knee: kneeBox(pole), ...pole};
}

type Pole = Pick<Flag, "spot" | "up" | "kneeX" | "box">;

/** The strip a flag's pole takes, from its knee to the far end of the label. */
function poleBox({box, up, kneeX, spot}: Pole): Box {
  const knee = spot.across + (up ? -1 : 1) * (kneeX === spot.along ? spot.radius : 17);
  const far = up ? box.y1 + 3 : box.y2 - 3;
  return {x1: kneeX, x2: kneeX, y1: Math.min(knee, far), y2: Math.max(knee, far)};
}

/** Around the slanting part of a leader. */
function kneeBox({spot, kneeX, up}: Pole): Box {
  const [from, to] = [spot.across, spot.across + (up ? -17 : 17)];
  return {
    x1: Math.min(spot.along, kneeX),
    x2: Math.max(spot.along, kneeX),
    y1: Math.min(from, to),
    y2: Math.max(from, to)
  };
}

function blockedBy({spots, room}: Scene, flag: Flag): number {
  const {strip, knee} = flag;
  let count = 0;
  for (const spot of spots) {
    const mark = boxOf(spot);
    if (spot !== flag.spot && (overlap(strip, mark, 3) || overlap(knee, mark, 1))) ++count;
    if (overlap(flag.box, mark, 3)) ++count;
  }
  for (const taken of room.taken)
    count += Number(overlap(flag.box, taken, 4)) + Number(overlap(strip, taken, 2)) + Number(overlap(knee, taken, 0));
  return count;
}

function collisions(flag: Flag, others: readonly Flag[]): number {
  return others.reduce((count, other) => count + crossings(flag, other), flag.blocked);
}

function crossings(flag: Flag, other: Flag): number {
  return (
    Number(overlap(flag.box, other.box, 6)) +
    Number(overlap(flag.strip, other.box, 5)) +
    Number(overlap(other.strip, flag.box, 5)) +
    Number(overlap(flag.strip, other.strip, 5)) +
    Number(overlap(flag.knee, other.strip, 3)) +
    Number(overlap(flag.strip, other.knee, 3))
  );
}

function boxOf({along, across, radius}: FlagSpot): Box {
  return {x1: along - radius, x2: along + radius, y1: across - radius, y2: across + radius};
}
