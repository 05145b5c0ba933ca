import {textWidth} from "../../text-width.js";
import {box, path, words} from "../draw.js";
import type {Placed, Size, State, StepMark} from "../mark.js";
import type {CallRow, StepRows} from "../rows.js";

const KINDS: readonly (readonly [kind: string, label: string, brief: string])[] = [
  ["harm", "an attack, a quake, a death", "attack, quake, death"],
  ["change", "a change of leader", "change of leader"],
  ["victory", "a victory", "victory"],
  ["", "other", "other"]
];

interface Group {
  label: string;
  brief: string;
  calls: CallRow[];
}

/** Calls off the line by who rang, grouped by what had happened to the other; the rest stay on the line. */
export function layOtherSideCalls(rows: StepRows, size: Size): State {
  const ruled = rows.calls.filter(({other, onOneSide, rang}) => other || (onOneSide && rang !== null));
  const known = KINDS.map(([kind]) => kind);
  const groups = KINDS.map(([kind, label, brief]) => ({
    label,
    brief,
    calls: ruled.filter((call) => (known.includes(call.kind) ? call.kind : "") === kind)
  })).filter(({calls}) => calls.length > 0);
  const rest = [
    {
      label: "who rang is not known",
      brief: "who rang is not known",
      calls: rows.calls.filter(({rang}) => rang === null)
    },
    {
      label: "not about one side alone",
      brief: "not about one side alone",
      calls: rows.calls.filter((call) => call.rang !== null && !ruled.includes(call))
    }
  ];
  return (size.upright ? upright : wide)({rows, size, groups, rest});
}

interface Scene {
  rows: StepRows;
  size: Size;
  groups: Group[];
  rest: Group[];
}

function wide({rows, size, groups, rest}: Scene): State {
  const {width, height} = size;
  const parts = groups.map((group) => ({...group, ...splitOf(group)}));
  const taken = Math.max(fixed, fixed + foot(rest, size).height - usualFoot);
  const cell = roomiest(parts, {width, height: height - taken});
  const r = cell * 0.37;
  const [above, below] = [deepest(parts, "above"), deepest(parts, "below")];
  const free = height - (above + below) * cell - taken;
  const line = 40 + above * cell + 20 + free * 0.3;
  const placed: Placed[] = [];
  const scenery: string[] = [];
  let x = 0;
  for (const {label, brief, columns, above: up, below: down} of parts) {
    placed.push(...grid(up, rows, {x, y: line - 20 - cell / 2, columns, cell, r, way: -1}));
    placed.push(...grid(down, rows, {x, y: line + 20 + cell / 2, columns, cell, r, way: 1}));
    const shown = textWidth(label, 13.5, true) <= columns * cell + gap / 2 ? label : brief;
    scenery.push(box("paper", {x: x - 5, y: line - 10, width: textWidth(shown, 13.5, true) + 12, height: 20}));
    scenery.push(words({x: x + 2, y: line + 4.5, text: shown, tone: "b"}));
    x += Math.max(columns * cell, textWidth(shown, 13.5, true)) + gap;
  }
  const [first, second] = rows.sides;
  const rang = (side: string): number => groups.flatMap(({calls}) => calls.filter((call) => call.rang === side)).length;
  scenery.unshift(
    words({
      x: 2,
      y: line - 20 - above * cell - 12,
      text: `▲ ${rang("first")} times it happened to ${second?.name}: ${first?.capital} rang`,
      tone: "f b"
    }),
    words({
      x: 2,
      y: line + 20 + below * cell + 22,
      text: `▼ ${rang("second")} times to ${first?.name}: ${second?.capital} rang`,
      tone: "s b"
    }),
    path("axis soft", "M", 0, ",", line, "H", width)
  );
  return restBelow({placed, scenery}, {rows, size, groups, rest});
}

const gap = 26;
// What labels and the space between them take of the height, without the marks of the groups.
const fixed = 172;
// The rest among it.
const usualFoot = 22;

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
function foot(rest: readonly Group[], {width, height}: Size): {lines: number; cell: number; height: number} {
  const count = rest.reduce((sum, {calls}) => sum + calls.length, 0);
  for (let least = 15; ; --least) {
    const lines = Math.max(1, Math.ceil((count * least) / (width - gap)));
    const cell = Math.min(22, (width - gap * rest.length) / Math.max(1, Math.ceil(count / lines) + 1));
    if (lines * cell <= height / 4 || least <= 4) return {lines, cell, height: lines * cell};
  }
}

/** The calls that say nothing of the rule, small and in few lines at the foot. */
function restBelow({placed, scenery}: State, {rows, size, rest}: Scene): State {
  const {height} = size;
  const {lines, cell} = foot(rest, size);
  let x = 0;
  for (const {label, calls} of rest) {
    const columns = Math.max(1, Math.ceil(calls.length / lines));
    const y = height - 10 - lines * cell;
    scenery.push(words({x: x + 2, y: y - 9, text: `${calls.length} ${label}`, tone: "q"}));
    placed.push(...grid(calls, rows, {x, y: y + cell / 2, columns, cell, r: cell * 0.37, way: 1}));
    x += Math.max(columns * cell, textWidth(`${calls.length} ${label}`, 13.5)) + gap;
  }
  return {placed, scenery};
}

function upright({rows, size, groups, rest}: Scene): State {
  const line = Math.round(size.width / 2);
  const parts = groups.map((group) => ({...group, ...columnsUpright(group)}));
  const deep = parts.reduce((sum, {deep: own}) => sum + own, 0);
  const widest = Math.max(1, ...parts.map(({columns}) => columns));
  const small = smallGrid(rest, size);
  const below = Math.max(0, small.height - usualRest);
  const cell = Math.min(24, (line - 12) / widest, (size.height - 110 - below - parts.length * 26) / Math.max(1, deep));
  const placed: Placed[] = [];
  const [first, second] = rows.sides;
  const scenery = [
    words({x: line - 8, y: 14, text: `◀ ${first?.capital} rang`, tone: "f b", anchor: "end"}),
    words({x: line + 8, y: 14, text: `${second?.capital} rang ▶`, tone: "s b"})
  ];
  let y = 34;
  for (const {brief, calls, columns, deep: own} of parts) {
    const wide = textWidth(brief, 13.5) + 10;
    scenery.push(box("paper", {x: line - wide / 2, y: y - 9, width: wide, height: 18}));
    scenery.push(words({x: line, y: y + 4, text: brief, tone: "q", anchor: "middle"}));
    for (const [side, way] of [
      ["first", -1],
      ["second", 1]
    ] as const)
      for (const [i, call] of calls.filter(({rang}) => rang === side).entries()) {
        const across = way * (12 + ((i % columns) + 0.5) * cell - 2);
        const down = y + 11 + (Math.floor(i / columns) + 0.5) * cell;
        placed.push(...markOf(call, rows.marks, {x: line + across, y: down, r: cell * 0.38}));
      }
    y += 26 + own * cell;
  }
  scenery.unshift(path("axis soft", "M", line, ",", 22, "V", y - 12));
  y += 4;
  for (const {label, calls} of rest) {
    scenery.push(words({x: 6, y: y + 4, text: `${calls.length} ${label}`, tone: "q"}));
    placed.push(...grid(calls, rows, {x: 2, y: y + 18, ...small, way: 1}));
    y += 38 + (Math.ceil(calls.length / small.columns) - 1) * small.cell;
  }
  return {placed, scenery};
}

// Two lines of the rest have room on a phone as it is.
const usualRest = 29;

/** The rest on a phone, in as many columns as make it no more than a third of the picture. */
function smallGrid(rest: readonly Group[], {height}: Size): {columns: number; cell: number; r: number; height: number} {
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

interface Grid {
  x: number;
  y: number;
  columns: number;
  cell: number;
  r: number;
  way: 1 | -1;
}

function grid(calls: readonly CallRow[], {marks}: StepRows, {x, y, columns, cell, r, way}: Grid): Placed[] {
  return calls.flatMap((call, i) =>
    markOf(call, marks, {x: x + ((i % columns) + 0.5) * cell, y: y + way * Math.floor(i / columns) * cell, r})
  );
}

/** The mark of a call at its place, smaller where no leader took part; nothing where it has none. */
function markOf({id}: CallRow, marks: readonly StepMark[], at: {x: number; y: number; r: number}): Placed[] {
  const mark = marks.find(({contact_id}) => contact_id === id);
  return mark === undefined ? [] : [{mark, ...at, r: mark.large ? at.r : at.r * 0.75}];
}
