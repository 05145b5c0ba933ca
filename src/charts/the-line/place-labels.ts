import type {Label} from "./label.js";
import type {Spot} from "./spot.js";

export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** A label with its leader: from the mark to `kneeX`, then straight to the label, which it runs along like a flag's pole. */
export interface Flag {
  label: Label;
  spot: Spot;
  up: boolean;
  kneeX: number;
  /** The flag hangs to the right of its pole, or to the left. */
  right: boolean;
  box: Box;
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
 * beginnings, and keeping the best whole. Background labels that would still collide are left out; lead labels stay.
 */
export function placeLabels(spots: readonly Spot[], labelOf: (spot: Spot) => Label, room: Room): Flag[] {
  const scene = {spots, room};
  const candidates = spots.map((spot) => candidatesOf(labelOf(spot), spot, room));
  const tries = spots.map((_, start) => arranged(candidates, start, scene));
  const costs = tries.map((flags) => total(flags, scene));
  const arrangement = tries[costs.indexOf(Math.min(...costs))] ?? [];
  return settled(arrangement, scene);
}

type Arrangement = (Flag | undefined)[];

/** Labels placed one after the other beginning with number `start`, then each again in the light of all the others. */
function arranged(candidates: readonly Flag[][], start: number, scene: Scene): Arrangement {
  const flags: Arrangement = candidates.map(() => undefined);
  for (let step = 0; step < candidates.length * 3; ++step) {
    const i = (start + step) % candidates.length;
    flags[i] = best(candidates[i] ?? [], without(flags, i), scene);
  }
  return flags;
}

function total(flags: Arrangement, scene: Scene): number {
  return flags.reduce(
    (sum, flag, i) => sum + (flag === undefined ? 0 : collisions(flag, without(flags, i), scene) * 1000 + effort(flag)),
    0
  );
}

interface Scene {
  spots: readonly Spot[];
  room: Room;
}

function settled(flags: Arrangement, scene: Scene): Flag[] {
  const kept: Flag[] = [];
  const wanted = flags
    .filter((flag) => flag !== undefined)
    .sort((a, b) => Number(b.spot.mark.lead) - Number(a.spot.mark.lead));
  for (const flag of wanted) if (flag.spot.mark.lead || collisions(flag, kept, scene) === 0) kept.push(flag);
  return kept;
}

const without = (flags: Arrangement, index: number): Flag[] =>
  flags.filter((flag, i): flag is Flag => i !== index && flag !== undefined);

function best(candidates: readonly Flag[], others: readonly Flag[], scene: Scene): Flag | undefined {
  let found: Flag | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const flag of candidates) {
    const cost = collisions(flag, others, scene) * 1000 + effort(flag);
    if (cost < least) [least, found] = [cost, flag];
  }
  return found;
}

/** A short straight pole with the flag to the right reads best. */
function effort({box, up, kneeX, spot, right}: Flag): number {
  const reach = up ? -box.y2 : box.y1;
  return reach / 10 + Math.abs(kneeX - spot.along) / 3 + (right ? 0 : 2);
}

function candidatesOf(label: Label, spot: Spot, room: Room): Flag[] {
  const ways = spot.mark.lane === "line" ? [true, false] : [spot.mark.lane === "first"];
  const flags = ways.flatMap((up) =>
    LEVELS.flatMap((level) =>
      KNEES.flatMap((knee) => [true, false].map((right) => flagAt({label, spot, up, level, knee, right})))
    )
  );
  return flags.filter(({box}) => box.x1 >= room.left && box.x2 <= room.right);
}

interface Choice {
  label: Label;
  spot: Spot;
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
  return {label, spot, up, kneeX, right, box: {x1, x2: x1 + label.width, y1, y2: y1 + label.height}};
}

/** The strip a flag's pole takes, from its knee to the far end of the label. */
export function pole({box, up, kneeX, spot}: Flag): Box {
  const knee = spot.across + (up ? -1 : 1) * (kneeX === spot.along ? spot.radius : 17);
  const far = up ? box.y1 + 3 : box.y2 - 3;
  return {x1: kneeX, x2: kneeX, y1: Math.min(knee, far), y2: Math.max(knee, far)};
}

/** Around the slanting part of a leader. */
function kneeBox({spot, kneeX, up}: Flag): Box {
  const [from, to] = [spot.across, spot.across + (up ? -17 : 17)];
  return {
    x1: Math.min(spot.along, kneeX),
    x2: Math.max(spot.along, kneeX),
    y1: Math.min(from, to),
    y2: Math.max(from, to)
  };
}

function collisions(flag: Flag, others: readonly Flag[], {spots, room}: Scene): number {
  const strip = pole(flag);
  const marks = spots.map(boxOf);
  const own = spots.indexOf(flag.spot);
  let count = 0;
  for (const [i, mark] of marks.entries()) {
    if (i !== own && (overlap(strip, mark, 3) || overlap(kneeBox(flag), mark, 1))) ++count;
    if (overlap(flag.box, mark, 3)) ++count;
  }
  for (const taken of room.taken) {
    count +=
      Number(overlap(flag.box, taken, 4)) + Number(overlap(strip, taken, 2)) + Number(overlap(kneeBox(flag), taken, 0));
  }
  for (const other of others) count += crossings(flag, strip, other);
  return count;
}

function crossings(flag: Flag, strip: Box, other: Flag): number {
  const otherStrip = pole(other);
  return (
    Number(overlap(flag.box, other.box, 6)) +
    Number(overlap(strip, other.box, 5)) +
    Number(overlap(otherStrip, flag.box, 5)) +
    Number(overlap(strip, otherStrip, 5)) +
    Number(overlap(kneeBox(flag), otherStrip, 3)) +
    Number(overlap(strip, kneeBox(other), 3))
  );
}

function boxOf({along, across, radius}: Spot): Box {
  return {x1: along - radius, x2: along + radius, y1: across - radius, y2: across + radius};
}

function overlap(a: Box, b: Box, margin: number): boolean {
  return a.x1 < b.x2 + margin && b.x1 < a.x2 + margin && a.y1 < b.y2 + margin && b.y1 < a.y2 + margin;
}
