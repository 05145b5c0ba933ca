import {textWidth} from "../../text-width.js";
import {box, path, words} from "../draw.js";
import type {Placed, Size, State} from "../mark.js";
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
  const [cell, r] = size.name === "wide" ? [31, 12] : [23, 8.5];
  const line = Math.round(height * 0.47);
  const placed: Placed[] = [];
  const scenery: string[] = [];
  const deepest = {first: 1, second: 1};
  let x = 10;
  for (const {label, brief, calls} of groups) {
    const [above, below] = [calls.filter(({rang}) => rang === "first"), calls.filter(({rang}) => rang === "second")];
    const columns = Math.max(2, Math.ceil(Math.sqrt(Math.max(above.length, below.length) * 1.3)));
    placed.push(...grid(above, rows, {x, y: line - 34, columns, cell, r, way: -1}));
    placed.push(...grid(below, rows, {x, y: line + 34, columns, cell, r, way: 1}));
    deepest.first = Math.max(deepest.first, Math.ceil(above.length / columns));
    deepest.second = Math.max(deepest.second, Math.ceil(below.length / columns));
    const shown = size.name === "wide" ? label : brief;
    scenery.push(box("paper", {x: x - 5, y: line - 10, width: textWidth(shown, 13.5, true) + 10, height: 20}));
    scenery.push(words({x, y: line + 4.5, text: shown, tone: "b"}));
    x += Math.max(columns * cell, textWidth(shown, 13.5, true)) + 22;
  }
  const end = x - 10;
  const [first, second] = rows.sides;
  const rang = (side: string): number => groups.flatMap(({calls}) => calls.filter((call) => call.rang === side)).length;
  scenery.unshift(
    words({
      x: 10,
      y: line - 34 - (deepest.first - 1) * cell - r - 18,
      text: `▲ ${rang("first")} times it happened to ${second?.name}: ${first?.capital} rang`,
      tone: "f b"
    }),
    words({
      x: 10,
      y: line + 34 + (deepest.second - 1) * cell + r + 28,
      text: `▼ ${rang("second")} times to ${first?.name}: ${second?.capital} rang`,
      tone: "s b"
    }),
    path("axis soft", "M", 0, ",", line, "H", end)
  );
  let top = line - 34 - (deepest.first - 1) * cell - r - 1;
  const left = end + 22;
  for (const {label, calls} of rest) {
    const columns = Math.max(3, Math.min(7, Math.floor((width - left) / cell)));
    scenery.push(
      words({x: left, y: top, text: label, tone: "q"}),
      words({x: left, y: top - 17, text: String(calls.length), tone: "b"})
    );
    placed.push(...grid(calls, rows, {x: left, y: top + 8 + cell / 2, columns, cell: cell * 0.8, r: r * 0.72, way: 1}));
    top += 62 + Math.ceil(calls.length / columns) * cell * 0.8;
  }
  return {placed, scenery};
}

function upright({rows, size, groups, rest}: Scene): State {
  const line = Math.round(size.width / 2);
  const [cell, r] = [17, 6.5];
  const placed: Placed[] = [];
  const [first, second] = rows.sides;
  const scenery = [
    words({x: line - 8, y: 14, text: `◀ ${first?.capital} rang`, tone: "f b", anchor: "end"}),
    words({x: line + 8, y: 14, text: `${second?.capital} rang ▶`, tone: "s b"})
  ];
  let y = 36;
  for (const {brief, calls} of groups) {
    scenery.push(words({x: line, y: y + 2, text: brief, tone: "q h", anchor: "middle"}));
    const most = Math.max(...["first", "second"].map((side) => calls.filter(({rang}) => rang === side).length));
    const columns = most > 8 ? Math.ceil(most / 2) : Math.max(1, most);
    for (const [side, way] of [
      ["first", -1],
      ["second", 1]
    ] as const) {
      const own = calls.filter(({rang}) => rang === side);
      for (const [i, call] of own.entries()) {
        const across = way * (16 + (i % columns) * cell);
        place(call, rows, {x: line + across, y: y + 17 + Math.floor(i / columns) * cell, r}, placed);
      }
    }
    y += 27 + Math.ceil(most / columns) * cell;
  }
  scenery.unshift(path("axis soft", "M", line, ",", 22, "V", y - 8));
  y += 6;
  for (const {label, calls} of rest) {
    scenery.push(words({x: 8, y: y + 4, text: `${calls.length}: ${label}`, tone: "q"}));
    placed.push(...grid(calls, rows, {x: 8, y: y + 18, columns: 22, cell: 14, r: 5, way: 1}));
    y += 38 + (Math.ceil(calls.length / 22) - 1) * 14;
  }
  return {placed, scenery};
}

interface Grid {
  x: number;
  y: number;
  columns: number;
  cell: number;
  r: number;
  way: 1 | -1;
}

function grid(calls: readonly CallRow[], rows: StepRows, {x, y, columns, cell, r, way}: Grid): Placed[] {
  const placed: Placed[] = [];
  for (const [i, call] of calls.entries())
    place(call, rows, {x: x + ((i % columns) + 0.5) * cell, y: y + way * Math.floor(i / columns) * cell, r}, placed);
  return placed;
}

function place(call: CallRow, {marks}: StepRows, at: {x: number; y: number; r: number}, placed: Placed[]): void {
  const mark = marks.find(({contact_id}) => contact_id === call.id);
  if (mark !== undefined) placed.push({mark, ...at, r: mark.large ? at.r : at.r * 0.75});
}
