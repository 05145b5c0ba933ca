import {spread} from "../../spread.js";
import {textWidth, wrap} from "../../text-width.js";
import {path, stacked} from "../draw.js";
import {dayBar, lineFrame} from "../frame.js";
import type {Placed, Size, State} from "../mark.js";
import type {Dispatch, StepRows} from "../rows.js";
import {onTheLine} from "./on-the-line.js";

/** The contacts of the texts, filled; those a text is about are named by its words for the day. */
export function layFiveTexts(rows: StepRows, size: Size): State {
  const frame = lineFrame(rows, size, {names: false});
  const placed = onTheLine(
    rows.marks.filter(({filled}) => filled),
    frame,
    {...size, few: true}
  );
  const labels = rows.dispatches.flatMap((dispatch) => {
    const own = placed.find(({mark}) => mark.contact_id === dispatch.id);
    return own === undefined || dispatch.text === null ? [] : [labelOf(dispatch, own)];
  });
  const bars = rows.dispatches.flatMap(({id, days}) => {
    const own = placed.find(({mark}) => mark.contact_id === id);
    return own === undefined || days === null ? [] : dayBar(own, days, frame);
  });
  const named = size.upright ? labelsUpright(labels, placed, size) : labelsWide(labels, placed, size);
  return {placed, scenery: [...frame.scenery, ...bars, ...named]};
}

interface Label {
  spot: Placed;
  lines: string[];
}

const labelOf = ({words, text}: Dispatch, spot: Placed): Label => ({
  spot,
  lines: [words === null ? "day not told" : `“${words}”`, `Text ${text}`]
});

interface Box {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

const apart = (a: Box, b: Box): boolean => a.to < b.from || a.from > b.to || a.bottom < b.top || a.top > b.bottom;

const boxOf = ({x, y, r}: Placed): Box => ({from: x - r, to: x + r, top: y - r, bottom: y + r});

/** Labels that would run into a mark or out of the picture are left out; the table tells all. */
function labelsWide(labels: readonly Label[], placed: readonly Placed[], {width, height}: Size): string[] {
  const taken: (Box & {tier: number; up: boolean})[] = [];
  const marks = placed.map(boxOf);
  return labels.flatMap(({spot, lines}) => {
    const up = spot.mark.lane !== "second";
    const half = Math.max(...lines.map((line) => textWidth(line, 13, true))) / 2 + 6;
    const [from, to] = [spot.x - half, spot.x + half];
    let tier = 0;
    while (taken.some((one) => one.up === up && one.tier === tier && one.from < to && one.to > from)) ++tier;
    const reach = height * 0.13 + tier * 44;
    const y = spot.y + (up ? -reach : reach);
    const box = {from, to, top: up ? y - 36 : y, bottom: up ? y : y + 36};
    const free = [...marks, ...taken].every((other) => apart(box, other));
    if (!free || from < 0 || to > width || box.top < 64 || box.bottom > height - 44) return [];
    taken.push({...box, tier, up});
    return [
      path("lead", "M", spot.x, ",", spot.y + (up ? -spot.r : spot.r), "V", y),
      stacked(lines, {x: spot.x, y: up ? y - 22 : y + 16, anchor: "middle", tone: "h"}, 16)
    ];
  });
}

/** As many as stand under each other and run into no mark. */
function labelsUpright(labels: readonly Label[], placed: readonly Placed[], {width, height}: Size): string[] {
  const every = Math.ceil(labels.length / (height / 30));
  const standing = labels
    .filter((_, i) => i % every === 0)
    .map(({spot, lines: [first = "", ...more]}) => {
      const lines = [...wrap(first, 13.5, {width: 92, bold: true}), ...more];
      return {
        wanted: spot.y,
        at: spot.y,
        height: lines.length * 15 + 2,
        weight: 1,
        spot,
        lines,
        left: spot.mark.lane !== "second"
      };
    });
  for (const side of [true, false])
    spread(
      standing.filter(({left}) => left === side),
      4
    );
  return standing.flatMap(({spot, lines, at, left, height: own}) => {
    const x = left ? 34 : width - 96;
    const end = x + Math.max(...lines.map((line) => textWidth(line, 13.5, true)));
    const box = {from: x, to: end, top: at - own / 2, bottom: at + own / 2};
    if (box.top < 16 || box.bottom > height - (left ? 20 : 2) || placed.some((mark) => !apart(box, boxOf(mark))))
      return [];
    const near = left ? end + 5 : x - 4;
    const edge = spot.x + (left ? -spot.r - 1 : spot.r + 1);
    const lead = path("lead", "M", edge, ",", spot.y, "L", near, ",", at);
    return lead + stacked(lines, {x, y: at - own / 2 + 12, tone: "h"}, 15);
  });
}
