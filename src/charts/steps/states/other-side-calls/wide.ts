import {textWidth} from "../../../text-width.js";
import {box, path, words} from "../../draw.js";
import type {Placed, Size, State} from "../../mark.js";
import type {CallRow} from "../../rows.js";
import {grid} from "./grid.js";
import type {Group, Scene} from "./scene.js";

const gap = 26;
// What labels and the space between them take of the height, without the marks of the groups.
const fixed = 172;
// The rest among it.
const usualFoot = 22;

/** Groups beside each other, each above and below the line by who rang; the rest in few lines at the foot. */
export function layWide(scene: Scene): State {
  const {size, groups, rest} = scene;
  const {width, height} = size;
  const parts = groups.map((group) => ({...group, ...splitOf(group)}));
  const taken = Math.max(fixed, fixed + foot(rest, size).height - usualFoot);
  const cell = roomiest(parts, {width, height: height - taken});
  const [above, below] = [deepest(parts, "above"), deepest(parts, "below")];
  const free = height - (above + below) * cell - taken;
  const line = 40 + above * cell + 20 + free * 0.3;
  const beside = partsBeside(parts, scene, {line, cell});
  const under = restBelow(scene);
  const heads = headsOf(scene, {line, top: line - 20 - above * cell - 12, bottom: line + 20 + below * cell + 22});
  return {
    placed: [...beside.placed, ...under.placed],
    scenery: [...heads, ...beside.scenery, ...under.scenery]
  };
}

function partsBeside(parts: readonly Part[], {rows}: Scene, {line, cell}: {line: number; cell: number}): State {
  const [placed, scenery]: [Placed[], string[]] = [[], []];
  const r = cell * 0.37;
  let x = 0;
  for (const {label, brief, columns, above, below} of parts) {
    placed.push(...grid(above, rows, {x, y: line - 20 - cell / 2, columns, cell, r, way: -1}));
    placed.push(...grid(below, rows, {x, y: line + 20 + cell / 2, columns, cell, r, way: 1}));
    const shown = textWidth(label, 13.5, true) <= columns * cell + gap / 2 ? label : brief;
    scenery.push(box("paper", {x: x - 5, y: line - 10, width: textWidth(shown, 13.5, true) + 12, height: 20}));
    scenery.push(words({x: x + 2, y: line + 4.5, text: shown, tone: "b"}));
    x += Math.max(columns * cell, textWidth(shown, 13.5, true)) + gap;
  }
  return {placed, scenery};
}

/** The line, and over and under it how often each side rang. */
function headsOf(
  {rows, size, groups}: Scene,
  {line, top, bottom}: {line: number; top: number; bottom: number}
): string[] {
  const [first, second] = rows.sides;
  const rang = (side: string): number => groups.flatMap(({calls}) => calls.filter((call) => call.rang === side)).length;
  return [
    words({
      x: 2,
      y: top,
      text: `▲ ${rang("first")} times it happened to ${second?.name}: ${first?.capital} rang`,
      tone: "f b"
    }),
    words({
      x: 2,
      y: bottom,
      text: `▼ ${rang("second")} times to ${first?.name}: ${second?.capital} rang`,
      tone: "s b"
    }),
    path("axis soft", "M", 0, ",", line, "H", size.width)
  ];
}

function splitOf({calls}: Group): {above: CallRow[]; below: CallRow[]; columns: number} {
  const [above, below] = [calls.filter(({rang}) => rang === "first"), calls.filter(({rang}) => rang === "second")];
  const columns = Math.max(2, Math.ceil(Math.sqrt(Math.max(above.length, below.length) * 1.3)));
  return {above, below, columns};
}

type Part = Group & ReturnType<typeof splitOf>;

const deepest = (parts: readonly Part[], way: "above" | "below"): number =>
  Math.max(1, ...parts.map((part) => Math.ceil(part[way].length / part.columns)));

/** The largest cell at which all groups have room beside each other, and their rows above each other. */
function roomiest(parts: readonly Part[], {width, height}: Pick<Size, "width" | "height">): number {
  const columns = parts.reduce((sum, part) => sum + part.columns, 0);
  const across = (width - gap * Math.max(0, parts.length - 1)) / Math.max(1, columns);
  return Math.min(48, across, height / (deepest(parts, "above") + deepest(parts, "below")));
}

/** How the rest stands at the foot: in as few lines as its marks can be told apart in, all of them a quarter of the picture at most. */
function foot(rest: Scene["rest"], {width, height}: Size): {lines: number; cell: number; height: number} {
  const count = rest.reduce((sum, {calls}) => sum + calls.length, 0);
  for (let least = 15; ; --least) {
    const lines = Math.max(1, Math.ceil((count * least) / (width - gap)));
    const cell = Math.min(22, (width - gap * rest.length) / Math.max(1, Math.ceil(count / lines) + 1));
    if (lines * cell <= height / 4 || least <= 4) return {lines, cell, height: lines * cell};
  }
}

/** The calls that say nothing of the rule, small and in few lines at the foot. */
function restBelow({rows, size, rest}: Scene): State {
  const [placed, scenery]: [Placed[], string[]] = [[], []];
  const {lines, cell} = foot(rest, size);
  let x = 0;
  for (const {label, calls} of rest) {
    const columns = Math.max(1, Math.ceil(calls.length / lines));
    const y = size.height - 10 - lines * cell;
    scenery.push(words({x: x + 2, y: y - 9, text: `${calls.length} ${label}`, tone: "q"}));
    placed.push(...grid(calls, rows, {x, y: y + cell / 2, columns, cell, r: cell * 0.37, way: 1}));
    x += Math.max(columns * cell, textWidth(`${calls.length} ${label}`, 13.5)) + gap;
  }
  return {placed, scenery};
}
