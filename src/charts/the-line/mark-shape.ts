import type {Channel} from "../codes.js";
import type {Lane} from "../lane.js";
import type {LineMark} from "./rows.js";

/** Half the height of a mark, in pixels: a leader's contact is large. */
export function markRadius({large}: Pick<LineMark, "large">): number {
  return large ? 9.5 : 7;
}

/** Path of a mark centred on 0,0: a circle is a call, a diamond a message, a triangle a visit, a square a meeting. */
export function markPath(channel: Channel, radius: number, lane: Lane): string {
  if (channel === "message") return diamond(radius * 1.15);
  if (channel === "visit") return triangle(radius * 1.12, lane === "second" ? 1 : -1);
  return channel === "meeting" ? square(radius * 0.88) : circle(radius);
}

const circle = (r: number): string => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
const square = (r: number): string => `M${-r},${-r}H${r}V${r}H${-r}Z`;
const diamond = (r: number): string => `M0,${-r}L${r * 0.8},0L0,${r}L${-r * 0.8},0Z`;
const triangle = (r: number, way: 1 | -1): string => `M0,${way * r}L${r},${-way * r * 0.78}H${-r}Z`;
