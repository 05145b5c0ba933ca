import type {Lane} from "../lane.js";
import type {TimeScale} from "../time-scale.js";
import type {Anchor} from "./rows.js";

/** What the layout needs to know of a contact or a journey. */
export interface LineItem {
  lane: Lane;
  /** A leader took part. */
  large: boolean;
  /** It is named in the picture: then it stands outermost, so that what leads to its name crosses no other mark. */
  named: boolean;
  earliest: string;
  latest: string;
  anchor: Anchor;
}

/** An item with its place along time (`along`) and across the line (`across`, negative on the first side), in pixels. */
export interface Laid<I extends LineItem> {
  item: I;
  along: number;
  across: number;
  radius: number;
  /** The days in which it lies, where they are wider than the mark; else null. */
  bar: [number, number] | null;
}

/** Pixels. */
export interface LineSizes {
  small: number;
  large: number;
  /** From the line to the centres nearest to it. */
  offset: number;
  /** Between two rows of a side. */
  step: number;
  /** The least distance between two marks' outlines. */
  gap: number;
}

/** For time from left to right. */
export const wideSizes: LineSizes = {small: 4.75, large: 7.25, offset: 29, step: 3.5, gap: 2.5};

/** The same where there is half the room. */
export const mediumSizes: LineSizes = {small: 4, large: 6, offset: 26, step: 3, gap: 2};

/** For time down a phone. */
export const uprightSizes: LineSizes = {small: 4.5, large: 6.5, offset: 25, step: 3.5, gap: 2};

/** How many marks the sizes are made for. */
export const roomFor = 320;

/** The sizes for so many marks: where there are too many for the room, all become smaller, so that stacks stay in the picture. */
function sizesFor(marks: number, sizes: LineSizes): LineSizes {
  return scaled(sizes, Math.max(0.35, Math.min(1, Math.sqrt(roomFor / marks))));
}

/** All but the distance from the line. */
function scaled({offset, small, large, step, gap}: LineSizes, factor: number): LineSizes {
  return {offset, small: small * factor, large: large * factor, step: step * factor, gap: gap * factor};
}

/** Steps by which those on the line leave it when they would touch. */
const ASIDE = [0, 1, -1, 2, -2, 3, -3];

/**
 * Places every item at its day. Those on the line step aside of it by their own width where they would touch; those of a
 * side are stacked away from the line until they touch nothing. Along time nothing is ever moved. The order of the items
 * is kept; the same items give the same places whatever their order.
 */
export function layOut<I extends LineItem>(
  items: readonly I[],
  scale: TimeScale,
  sizes: LineSizes = wideSizes
): Laid<I>[] {
  const own = sizesFor(items.length, sizes);
  const laid = new Map(items.map((item) => [item, spotOf(item, scale, own)]));
  const placed: Laid<I>[] = [];
  for (const item of [...items].sort(byTurn)) {
    const spot = laid.get(item);
    if (spot === undefined) continue;
    spot.across = item.lane === "line" ? onTheLine(spot, placed, own) : onASide(spot, placed, own);
    placed.push(spot);
  }
  return [...laid.values()];
}

const leastFactor = 0.4;

/** The same with all marks made smaller until none reaches farther from the line than `reach` pixels, as far as they can be seen. */
export function layOutWithin<I extends LineItem>(
  items: readonly I[],
  scale: TimeScale,
  {sizes, reach}: {sizes: LineSizes; reach: number}
): Laid<I>[] {
  for (let factor = 1; ; factor *= 0.9) {
    const laid = layOut(items, scale, scaled(sizes, factor));
    if (factor < leastFactor || laid.every(({across, radius}) => Math.abs(across) + radius <= reach)) return laid;
  }
}

/** First those on the line, then the unnamed of the sides, then the named, each in the order of time. */
function byTurn(a: LineItem, b: LineItem): number {
  const turn = ({lane, named}: LineItem): number => (lane === "line" ? (named ? 0 : 1) : named ? 3 : 2);
  const key = ({earliest, latest, large}: LineItem): string => `${earliest} ${latest} ${large ? 0 : 1}`;
  return turn(a) - turn(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function spotOf<I extends LineItem>(item: I, scale: TimeScale, {small, large}: LineSizes): Laid<I> {
  const radius = item.large ? large : small;
  const [start, end] = [scale(item.earliest), scale(item.latest) + scale.pixelsPerDay];
  const along = item.anchor === "start" ? start : item.anchor === "end" ? end : (start + end) / 2;
  return {item, along, across: 0, radius, bar: end - start > 2 * radius ? [start, end] : null};
}

type Spot = Pick<Laid<LineItem>, "along" | "across" | "radius">;

/** Whether a spot touches any of the others. */
const touches = (spot: Spot, others: readonly Spot[], gap: number): boolean =>
  others.some(
    (other) => Math.hypot(spot.along - other.along, spot.across - other.across) < spot.radius + other.radius + gap
  );

/** The others that it could touch anywhere across the line. */
function within<S extends Spot>(spot: Spot, placed: readonly S[], gap: number): S[] {
  return placed.filter((other) => Math.abs(spot.along - other.along) < spot.radius + other.radius + gap);
}

function onTheLine(spot: Spot, placed: readonly Spot[], {small, gap}: LineSizes): number {
  const near = within(spot, placed, gap);
  const places = ASIDE.map((steps) => steps * (2 * small + gap));
  return places.find((across) => !touches({...spot, across}, near, gap)) ?? 0;
}

function onASide(spot: Laid<LineItem>, placed: readonly Laid<LineItem>[], {offset, step, gap}: LineSizes): number {
  const way = spot.item.lane === "first" ? -1 : 1;
  const near = within(spot, placed, gap);
  const own = near.filter(({item}) => item.lane === spot.item.lane);
  const inTheWay = spot.item.named ? own.filter((other) => beside(spot, other, gap)) : [];
  let depth = Math.max(offset, ...inTheWay.map(({across}) => Math.abs(across)));
  while (touches({...spot, across: way * depth}, near, gap)) depth += step;
  return way * depth;
}

const beside = (a: Spot, b: Spot, gap: number): boolean => Math.abs(a.along - b.along) < b.radius + gap;
