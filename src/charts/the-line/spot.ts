import type {TimeScale} from "../time-scale.js";
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
}

const laneOffset = 29;
const apart = 25;

/** Places every mark; those of one lane that would touch are stacked away from the line. */
export function spotsOf(marks: readonly LineMark[], scale: TimeScale): Spot[] {
  const spots: Spot[] = [];
  for (const mark of marks) {
    const along = anchorPixel(mark, scale);
    const level = levelOf(
      along,
      spots.filter((spot) => spot.mark.lane === mark.lane),
      mark
    );
    spots.push({mark, along, across: acrossOf(mark, level), radius: markRadius(mark), bar: barOf(mark, scale)});
  }
  return spots;
}

function anchorPixel({anchor, earliest, latest}: LineMark, scale: TimeScale): number {
  const [start, end] = [scale(earliest), scale(latest) + scale.pixelsPerDay];
  return anchor === "start" ? start : anchor === "end" ? end : (start + end) / 2;
}

function barOf({earliest, latest}: LineMark, scale: TimeScale): [number, number] | null {
  return earliest === latest ? null : [scale(earliest), scale(latest) + scale.pixelsPerDay];
}

function levelOf(along: number, others: readonly Spot[], mark: LineMark): number {
  for (let level = 0; ; ++level) {
    const across = acrossOf(mark, level);
    if (others.every((spot) => spot.across !== across || Math.abs(spot.along - along) >= apart)) return level;
  }
}

function acrossOf({lane}: LineMark, level: number): number {
  if (lane === "first") return -laneOffset - level * apart;
  if (lane === "second") return laneOffset + level * apart;
  // On the line itself marks fan out to both sides by turns, close enough to stay part of it.
  return level === 0 ? 0 : (level % 2 === 1 ? -1 : 1) * Math.ceil(level / 2) * 7;
}
