import {bandLabel, bandNames} from "../the-line/band-names.js";
import {type TimeScale, timeScale, yearStarts} from "../time-scale.js";
import {box, path, stacked, words} from "./draw.js";
import type {Placed, Size} from "./mark.js";
import type {StepRows} from "./rows.js";

/** The line itself: time along it, the sides across it. */
export interface Frame {
  scale: TimeScale;
  /** Where a place along and across the line lies, in pixels. */
  at(along: number, across: number): [x: number, y: number];
  upright: boolean;
  /** Pixels from the line that marks may take. */
  reach: number;
  scenery: string[];
}

/** How far the picture reaches on each side of the line. */
const margins = {
  wide: {start: 8, end: 80, top: 44, bottom: 32},
  medium: {start: 6, end: 76, top: 42, bottom: 28},
  narrow: {start: 24, end: 24, top: 0, bottom: 0}
};

/** The empty line with its presidents, years, sides and its end. */
export function lineFrame(rows: StepRows, size: Size, {names = true} = {}): Frame {
  return size.upright ? uprightFrame(rows, size, names) : wideFrame(rows, size);
}

function wideFrame({period, bands, sides, stop}: StepRows, size: Size): Frame {
  const {width, height} = size;
  const {start, end, top, bottom} = margins[size.name];
  const scale = timeScale(period, start, width - end);
  const [from, until, line] = [scale(period.start), scale(period.end), (top + height - bottom) / 2];
  const names = bandNames(bands, scale).flatMap(({text, x, row}) => [
    path("thin", "M", x - 5.5, ",", top - 18 - row * 16, "V", top),
    words({x: x - 1, y: top - 8 - row * 16, text, tone: "b"})
  ]);
  const shades = bands
    .filter((_, i) => i % 2 === 0)
    .map((band) =>
      box("band", {
        x: scale(band.start),
        y: top,
        width: scale(band.end) - scale(band.start),
        height: height - top - bottom
      })
    );
  const years = yearStarts(period).map((day) =>
    words({x: scale(day), y: height - 8, text: day.slice(0, 4), tone: "q"})
  );
  const ends = [
    path("axis", "M", from, ",", line, "H", until, "M", until, ",", line - 13, "V", line + 13),
    stacked(stop, {x: until + 12, y: line + 4 - ((stop.length - 1) * 15) / 2}, 15)
  ];
  const [first, second] = sides;
  const told = [
    words({x: 12, y: top + 20, text: `▲ ${first?.capital} called, wrote or came`, tone: "f b"}),
    words({x: 12, y: height - bottom - 12, text: `▼ ${second?.capital} did`, tone: "s b"})
  ];
  return {
    scale,
    at: (along, across) => [along, line + across],
    upright: false,
    reach: (height - top - bottom) / 2 - 2,
    scenery: [...shades, ...names, ...years, ...told, ...ends]
  };
}

function uprightFrame({period, bands, sides, stop}: StepRows, size: Size, names: boolean): Frame {
  const {width, height} = size;
  const {start, end} = margins.narrow;
  const scale = timeScale(period, start, height - end);
  const line = Math.round(width / 2) - 2;
  const shades = bands
    .filter((_, i) => i % 2 === 0)
    .map((band) => box("band", {x: 0, y: scale(band.start), width, height: scale(band.end) - scale(band.start)}));
  const years = yearStarts(period)
    .filter((_, i) => i % 2 === 0)
    .map((day) => words({x: 2, y: scale(day) + 13, text: day.slice(0, 4), tone: "q"}));
  const [first, second] = sides;
  const told = [
    words({x: line - 10, y: 15, text: `◀ ${first?.capital}`, tone: "f b", anchor: "end"}),
    words({x: line + 10, y: 15, text: `${second?.capital} ▶`, tone: "s b"})
  ];
  const ends = [
    path("axis", "M", line, ",", start, "V", height - end, "M", line - 10, ",", height - end, "H", line + 10),
    words({x: 2, y: height - 6, text: `${stop[0] ?? ""}: ${stop.slice(-2).join(" ")}`, tone: "b"})
  ];
  return {
    scale,
    at: (along, across) => [line + across, along],
    upright: true,
    reach: line - 4,
    scenery: [...shades, ...years, ...(names ? uprightNames(bands, scale, size) : []), ...told, ...ends]
  };
}

/** Names at the right edge, each at its band's beginning; the last, whose band is short, under the line. Acting holders have no room. */
function uprightNames(bands: StepRows["bands"], scale: TimeScale, {width, height}: Size): string[] {
  const named = bands.filter(({status}) => status !== "acting");
  return named.map((band, i) => {
    const y = i > 0 && i === named.length - 1 ? height - 6 : scale(band.start) + 14;
    return words({x: width - 4, y, text: bandLabel(band), tone: "b", anchor: "end"});
  });
}

/** A bar of the days in which a mark lies, where they are wider than it. */
export function dayBar(
  {mark, x, y, r}: Placed,
  days: {from: string; to: string},
  {scale, at, upright}: Frame
): string[] {
  const [start, end] = [scale(days.from), scale(days.to) + scale.pixelsPerDay];
  if (end - start <= 2 * r) return [];
  const [left, top] = at(start, 0);
  const tone = `bar ${mark.lane}`;
  return [
    upright
      ? box(tone, {x: x - 3.5, y: top, width: 7, height: end - start})
      : box(tone, {x: left, y: y - 4, width: end - start, height: 8})
  ];
}
