import type {Channel} from "../codes.js";
import type {Lane} from "../lane.js";
import type {LineMark} from "../the-line/rows.js";

/** A contact as the moving graphic knows it: the same mark in every state. */
export interface StepMark extends Pick<LineMark, "contact_id" | "channel" | "lane" | "large" | "filled"> {
  earliest: string;
  latest: string;
  anchor: LineMark["anchor"];
  /** One side came to the other: drawn as a journey. */
  came: boolean;
  /** Who, in as few words as a label allows. */
  brief: string;
  when: string;
  /** Where it took place, if that is known. */
  place: string | null;
  /** Whose outlets report it, as a table tells it. */
  reported: string;
}

/** A mark at its place in a state, in pixels; `r` in halves of a pixel. */
export interface Placed {
  mark: StepMark;
  x: number;
  y: number;
  r: number;
}

/** A width the graphic is drawn for. On an upright one time runs down, the first side stands left. */
export interface Size {
  name: "wide" | "medium" | "narrow";
  width: number;
  height: number;
  upright: boolean;
}

export const sizes: readonly Size[] = [
  {name: "wide", width: 720, height: 560, upright: false},
  {name: "medium", width: 600, height: 420, upright: false},
  {name: "narrow", width: 328, height: 350, upright: true}
];

/** What a state of the graphic shows: marks at their places, and what is drawn around them. */
export interface State {
  placed: Placed[];
  /** SVG, a string an element. */
  scenery: string[];
}

/** Name of a mark's outline: shape, twice its radius and, for a journey, where it points. */
export function outlineOf({mark, r}: Pick<Placed, "mark" | "r">, {upright}: Pick<Size, "upright">): string {
  const size = Math.round(r * 2);
  if (mark.came) return `t${size}${pointing(mark.lane, upright)}`;
  return `${letters[mark.channel]}${size}`;
}

const letters: Record<Channel, string> = {call: "c", video_call: "c", message: "d", meeting: "s", visit: "s"};

function pointing(lane: Lane, upright: boolean): string {
  if (lane === "second") return upright ? "r" : "d";
  return upright ? "l" : "u";
}

/** The path of an outline by its name, centred on 0,0: shapes of one size weigh the same to the eye. */
export function outlinePath(name: string): string {
  const [, shape = "c", size = "10", way = "u"] = /^([cdst])(\d+)([udlr]?)$/.exec(name) ?? [];
  const r = Number(size) / 2;
  if (shape === "c") return `M${-r},0a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
  if (shape === "d")
    return polygon(
      [
        [0, -1.2],
        [1, 0],
        [0, 1.2],
        [-1, 0]
      ],
      r
    );
  if (shape === "s")
    return polygon(
      [
        [-0.88, -0.88],
        [0.88, -0.88],
        [0.88, 0.88],
        [-0.88, 0.88]
      ],
      r
    );
  const up: [number, number][] = [
    [0, -1.12],
    [1.12, 0.88],
    [-1.12, 0.88]
  ];
  return polygon(up.map(turned[way] ?? ((point) => point)), r);
}

const turned: Record<string, (point: [number, number]) => [number, number]> = {
  d: ([x, y]) => [x, -y],
  l: ([x, y]) => [y, x],
  r: ([x, y]) => [-y, x]
};

function polygon(points: readonly [number, number][], r: number): string {
  const tenth = (value: number): number => Math.round(value * r * 10) / 10;
  return `M${points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join("L")}z`;
}
