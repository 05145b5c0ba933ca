import {textWidth} from "../text-width.js";
import {type Box, distance, overlap, type Point} from "./box.js";
import type {TextPlace} from "./draw-label.js";
import {type Label, labelSize, lineHeight} from "./label.js";
import type {Laid, LineItem} from "./lay-out.js";

/** A mark's place beside the upright line. */
export type NoteSpot = Pick<Laid<LineItem>, "along" | "across" | "radius">;

/** Something written at the left or right edge of a phone, beside the marks. */
export interface Note<S extends NoteSpot = NoteSpot> {
  label: Label;
  place: TextPlace;
  box: Box;
  /** For the name of a mark: the mark, where its leader leaves the mark's own row, and where it ends. */
  spot?: S;
  bend: number;
  end: {x: number; y: number};
}

/** What wants to be written, nearest to `wanted` (pixels down the page) and between `from` and `to`. */
export interface Wish<S extends NoteSpot = NoteSpot> {
  /** The same words in one or several shapes, the best first. */
  labels: readonly Label[];
  wanted: number;
  from: number;
  to: number;
  sides: readonly ("left" | "right")[];
  spot?: S;
}

export interface Sheet {
  width: number;
  /** Pixel of the line. */
  line: number;
  marks: readonly NoteSpot[];
  /** What is already written. */
  taken: readonly Box[];
  /** There is more than can be written: words whose leader would run over marks or words are left out too. */
  strict?: boolean;
}

const edge = 4;
const step = 3;
const crossing = 45;
/** Between what is written and anything else. */
const margin = 4;
/** From the edge, and from what already stands there. */
const insets = [0, 32];

/**
 * Puts every wish, in turn, at the free place that is nearest and whose leader crosses fewest marks and words; those without one
 * are left out.
 */
export function placeNotes<S extends NoteSpot>(wishes: readonly Wish<S>[], sheet: Sheet): Note<S>[] {
  const marks = sheet.marks.map(({along, across, radius}) => {
    const x = sheet.line + across;
    return {x1: x - radius, x2: x + radius, y1: along - radius, y2: along + radius};
  });
  const notes: Note<S>[] = [];
  for (const wish of wishes) {
    const written = [...sheet.taken, ...notes.map(({box}) => box)];
    const free = candidates(wish, sheet).filter(({box}) =>
      [...marks, ...written].every((other) => !overlap(box, other, margin))
    );
    const fits = (note: Note): boolean => clear(note, written, notes);
    const chosen = sheet.strict ? free.filter((note) => fits(note) && crossedBy(note, sheet) === 0) : free;
    const costs = chosen.map((note) => cost(note, wish, sheet) + (sheet.strict || fits(note) ? 0 : 2 * crossing));
    const best = chosen[costs.indexOf(Math.min(...costs))];
    if (best !== undefined) notes.push(best);
  }
  return notes;
}

/** Whether a note's leader runs over nothing written, and no other leader over the note. */
function clear(note: Note, written: readonly Box[], notes: readonly Note[]): boolean {
  const over = ({spot, bend, end}: Note, box: Box): boolean =>
    spot !== undefined && hits(box, {x: bend, y: spot.along}, end);
  return !written.some((box) => over(note, box)) && !notes.some((other) => over(other, note.box));
}

function candidates<S extends NoteSpot>(wish: Wish<S>, sheet: Sheet): Note<S>[] {
  const {labels, from, to, sides} = wish;
  return labels.flatMap((label) => {
    const places = Math.max(0, Math.floor((to - label.height - from) / step));
    const tops = Array.from({length: places + 1}, (_, i) => from + i * step);
    return sides.flatMap((side) =>
      insets.flatMap((inset) => tops.map((y) => noteAt(wish, sheet, {label, y, left: side === "left", inset})))
    );
  });
}

interface Choice {
  label: Label;
  y: number;
  left: boolean;
  inset: number;
}

function noteAt<S extends NoteSpot>({spot}: Wish<S>, {width, line}: Sheet, choice: Choice): Note<S> {
  const {label, y, left, inset} = choice;
  const x = left ? edge + inset : width - edge - inset;
  const x1 = left ? x : x - label.width;
  const way = left ? -1 : 1;
  const box = {x1, x2: x1 + label.width, y1: y, y2: y + label.height};
  const note = {label, box, place: {x, y, anchor: left ? ("start" as const) : ("end" as const)}};
  if (spot === undefined) return {...note, bend: x, end: {x, y}};
  const bend = line + spot.across + way * (spot.radius + 4);
  return {...note, spot, bend, end: nearest({x: bend, y: spot.along}, label, box)};
}

/** Where a leader meets a label: beside its first line, or under its last. */
function nearest(from: Point, {lines}: Label, {x1, x2, y1, y2}: Box): Point {
  const left = x1 > edge;
  const wide = (line = lines[0]): number =>
    line === undefined ? 0 : textWidth(line.text, labelSize, line.tone === "strong");
  const last = wide(lines.at(-1));
  const [from1, to1] = left ? [x2 - last, x2] : [x1, x1 + last];
  if (from.y > y2) return {x: Math.max(from1 + 4, Math.min(to1 - 4, from.x)), y: y2 + 2};
  return {x: left ? x2 - wide() - 5 : x1 + wide() + 5, y: y1 + lineHeight / 2};
}

/** Narrow words of many lines and words off the edge are taken where nothing else is free near by. */
function cost(note: Note, {wanted, labels}: Wish, sheet: Sheet): number {
  const {box, label, place} = note;
  const inset = Math.min(place.x, sheet.width - place.x) > edge ? 12 : 0;
  const away = Math.abs((box.y1 + box.y2) / 2 - wanted) + inset + 8 * labels.indexOf(label);
  return away + crossing * crossedBy(note, sheet);
}

/** How many marks the leader of a note runs over. */
function crossedBy({spot, bend, end}: Note, {marks, line}: Sheet): number {
  if (spot === undefined) return 0;
  const from = {x: bend, y: spot.along};
  return marks.filter(
    (mark) => mark !== spot && distance({x: line + mark.across, y: mark.along}, from, end) < mark.radius + 2
  ).length;
}

/** Whether a straight line runs over a box, looked at in a few places. */
function hits({x1, x2, y1, y2}: Box, from: Point, to: Point): boolean {
  return Array.from({length: 21}, (_, i) => i / 20).some((t) => {
    const [x, y] = [from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)];
    return x > x1 - 2 && x < x2 + 2 && y > y1 && y < y2;
  });
}
