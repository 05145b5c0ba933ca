import {textWidth} from "../../../text-width.js";
import {box, path, words} from "../../draw.js";
import type {Placed, Size, State} from "../../mark.js";
import {grid, markOf} from "./grid.js";
import type {Group, Scene} from "./scene.js";

// Two lines of the rest have room on a phone as it is.
const usualRest = 29;

/** Groups under each other, each left and right of the line by who rang; the rest at the foot. */
export function layUpright(scene: Scene): State {
  const {rows, size, groups, rest} = scene;
  const line = Math.round(size.width / 2);
  const parts = groups.map((group) => ({...group, ...columnsUpright(group)}));
  const small = smallGrid(rest, size);
  const room = size.height - 110 - Math.max(0, small.height - usualRest);
  const cell = cellFor(parts, {line, room});
  const under = partsUnder(parts, scene, {line, cell});
  const [first, second] = rows.sides;
  const heads = [
    path("axis soft", "M", line, ",", 22, "V", under.bottom - 12),
    words({x: line - 8, y: 14, text: `◀ ${first?.capital} rang`, tone: "f b", anchor: "end"}),
    words({x: line + 8, y: 14, text: `${second?.capital} rang ▶`, tone: "s b"})
  ];
  const foot = restUnder(scene, small, under.bottom + 4);
  return {placed: [...under.placed, ...foot.placed], scenery: [...heads, ...under.scenery, ...foot.scenery]};
}

type Part = Group & ReturnType<typeof columnsUpright>;

/** The largest cell at which all groups have room on either side of the line and under each other. */
function cellFor(parts: readonly Part[], {line, room}: {line: number; room: number}): number {
  const deep = parts.reduce((sum, {deep: own}) => sum + own, 0);
  const widest = Math.max(1, ...parts.map(({columns}) => columns));
  return Math.min(24, (line - 12) / widest, (room - parts.length * 26) / Math.max(1, deep));
}

function partsUnder(
  parts: readonly Part[],
  scene: Scene,
  {line, cell}: {line: number; cell: number}
): State & {bottom: number} {
  const [placed, scenery]: [Placed[], string[]] = [[], []];
  let y = 34;
  for (const part of parts) {
    const wide = textWidth(part.brief, 13.5) + 10;
    scenery.push(box("paper", {x: line - wide / 2, y: y - 9, width: wide, height: 18}));
    scenery.push(words({x: line, y: y + 4, text: part.brief, tone: "q", anchor: "middle"}));
    placed.push(...onBothSides(part, scene, {line, cell, y: y + 11}));
    y += 26 + part.deep * cell;
  }
  return {placed, scenery, bottom: y};
}

/** From the line outwards, row by row. */
function onBothSides(
  {calls, columns}: Part,
  {rows}: Scene,
  {line, cell, y}: {line: number; cell: number; y: number}
): Placed[] {
  const sides = [
    ["first", -1],
    ["second", 1]
  ] as const;
  return sides.flatMap(([side, way]) =>
    calls
      .filter(({rang}) => rang === side)
      .flatMap((call, i) => {
        const across = way * (12 + ((i % columns) + 0.5) * cell - 2);
        const down = y + (Math.floor(i / columns) + 0.5) * cell;
        return markOf(call, rows.marks, {x: line + across, y: down, r: cell * 0.38});
      })
  );
}

function restUnder({rows, rest}: Scene, small: SmallGrid, top: number): State {
  const [placed, scenery]: [Placed[], string[]] = [[], []];
  let y = top;
  for (const {label, calls} of rest) {
    scenery.push(words({x: 6, y: y + 4, text: `${calls.length} ${label}`, tone: "q"}));
    placed.push(...grid(calls, rows, {x: 2, y: y + 18, ...small, way: 1}));
    y += 38 + (Math.ceil(calls.length / small.columns) - 1) * small.cell;
  }
  return {placed, scenery};
}

interface SmallGrid {
  columns: number;
  cell: number;
  r: number;
  height: number;
}

/** The rest on a phone, in as many columns as make it no more than a third of the picture. */
function smallGrid(rest: Scene["rest"], {height}: Size): SmallGrid {
  for (let columns = 22; ; columns += 4) {
    const cell = (14.5 * 22) / columns;
    const lines = rest.reduce((sum, {calls}) => sum + Math.ceil(calls.length / columns), 0);
    if (lines * cell <= height / 3 || columns > 60)
      return {columns, cell, r: columns === 22 ? 5.5 : cell * 0.38, height: lines * cell};
  }
}

/** How many beside each other on either side, and how many rows that makes. */
function columnsUpright({calls}: Group): {columns: number; deep: number} {
  const most = Math.max(...["first", "second"].map((side) => calls.filter(({rang}) => rang === side).length));
  const columns = most > 8 ? Math.ceil(most / 2) : Math.max(1, most);
  return {columns, deep: Math.ceil(most / columns)};
}
