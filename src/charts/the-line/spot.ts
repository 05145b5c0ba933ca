import type {TimeScale} from "../time-scale.js";
import {type LineSizes, layOutWithin} from "./lay-out.js";
import {markRadius} from "./mark-shape.js";
import type {LineMark} from "./rows.js";

/** A mark with its place along time (`along`) and across the line (`across`, negative on the first side), in pixels. */
export interface Spot {
  mark: LineMark;
  along: number;
  across: number;
  radius: number;
  /** The bar of days in which the contact lies; null where the day is known. */
  bar: [number, number] | null;
  /** Radius of what can be pressed, where that is less than a thumb needs. */
  target?: number;
}

const laneOffset = 29;
/** The least distance between two centres: a thumb needs 24 pixels for each. */
const apart = 25;
const step = 3;

/**
 * Places every mark. Those on the line that would touch straddle it together; those of a side are moved away from the
 * line until they touch nothing.
 */
export function spotsOf(marks: readonly LineMark[], scale: TimeScale): Spot[] {
  const placed = onTheLine(marks.filter(({lane}) => lane === "line").map((mark) => spotOf(mark, scale)));
  for (const mark of marks) {
    if (mark.lane === "line") continue;
    const spot = spotOf(mark, scale);
    const way = mark.lane === "first" ? -1 : 1;
    const near = placed.filter((other) => Math.abs(other.along - spot.along) < apart);
    for (let depth = laneOffset; ; depth += step) {
      spot.across = way * depth;
      if (near.every((other) => distance(other, spot) >= apart)) break;
    }
    placed.push(spot);
  }
  const spots = new Map(placed.map((spot) => [spot.mark, spot]));
  return marks.flatMap((mark) => spots.get(mark) ?? []);
}

/** How far from the line the outermost mark reaches. */
export function reachOf(spots: readonly Spot[]): number {
  return Math.max(0, ...spots.map(({across, radius}) => Math.abs(across) + radius));
}

export interface CloseRoom {
  sizes: LineSizes;
  /** Pixels from the line that marks may take. */
  reach: number;
}

/** Places marks close together where there are too many to give each a thumb's room, the smaller the less room there is. */
export function closeSpots(marks: readonly LineMark[], scale: TimeScale, room: CloseRoom): Spot[] {
  const items = marks.map((mark) => ({...mark, named: false, mark}));
  return layOutWithin(items, scale, room).map(({item, ...place}) => {
    return {...place, mark: item.mark, target: place.radius + room.sizes.gap / 2};
  });
}

function spotOf(mark: LineMark, scale: TimeScale): Spot {
  return {mark, along: anchorPixel(mark, scale), across: 0, radius: markRadius(mark), bar: barOf(mark, scale)};
}

function onTheLine(spots: readonly Spot[]): Spot[] {
  const groups: Spot[][] = [];
  for (const spot of [...spots].sort((a, b) => a.along - b.along)) {
    const last = groups.at(-1);
    if (last && spot.along - (last.at(-1)?.along ?? 0) < apart) last.push(spot);
    else groups.push([spot]);
  }
  for (const group of groups)
    for (const [i, spot] of group.entries()) spot.across = (i - (group.length - 1) / 2) * apart;
  return groups.flat();
}

const distance = (a: Spot, b: Spot): number => Math.hypot(a.along - b.along, a.across - b.across);

function anchorPixel({anchor, earliest, latest}: LineMark, scale: TimeScale): number {
  const [start, end] = [scale(earliest), scale(latest) + scale.pixelsPerDay];
  return anchor === "start" ? start : anchor === "end" ? end : (start + end) / 2;
}

function barOf({earliest, latest}: LineMark, scale: TimeScale): [number, number] | null {
  return earliest === latest ? null : [scale(earliest), scale(latest) + scale.pixelsPerDay];
}
