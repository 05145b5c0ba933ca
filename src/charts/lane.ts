import type {Dyad} from "./chart.js";

/** Above the line the first side called, wrote or came; below it the second; on it that is not said, or both met elsewhere. */
export type Lane = "first" | "line" | "second";

/** The lane of a side by its code; the line itself for anything else. */
export function laneOf(code: string | null, {sides}: Pick<Dyad, "sides">): Lane {
  const index = sides.findIndex(({side}) => side === code);
  return index === 0 ? "first" : index === 1 ? "second" : "line";
}
