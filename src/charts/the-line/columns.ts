import {type Standing, spread} from "../spread.js";
import {distance, type Point} from "./box.js";
import {type LabelLine, lineHeight} from "./label.js";
import type {Spot} from "./spot.js";

/** Something written beside the upright line: a label, or a name that must stay where it is. */
export interface Entry extends Standing {
  lines: LabelLine[];
  left: boolean;
  /** The mark it belongs to; without one it stands at the edge or beside the line. */
  spot?: Spot;
  edge?: boolean;
}

const gap = 9;

// Every choice is tried for so many labels at the crowded end of time; earlier ones keep the right column.
const mostTried = 9;

/** Gives every label of a mark on the line the column where it and all others need to move least. */
export function settle(entries: readonly Entry[], spots: readonly Spot[]): void {
  const free = entries.filter(({spot}) => spot?.mark.lane === "line").slice(-mostTried);
  const choose = (choice: number): void => {
    for (const [i, entry] of free.entries()) entry.left = (choice >> i) % 2 === 1;
  };
  let [least, chosen] = [Number.POSITIVE_INFINITY, 0];
  for (let choice = 0; choice < 2 ** free.length; ++choice) {
    choose(choice);
    const now = cost(entries, spots);
    if (now < least) [least, chosen] = [now, choice];
  }
  choose(chosen);
  cost(entries, spots);
}

function cost(entries: readonly Entry[], spots: readonly Spot[]): number {
  for (const left of [true, false])
    spread(
      entries.filter((entry) => entry.left === left),
      gap
    );
  return entries.reduce(
    (sum, entry) => sum + entry.weight * Math.abs(entry.at - entry.wanted) + 400 * crossed(entry, spots),
    0
  );
}

/** How many marks the leader of an entry runs over. */
function crossed(entry: Entry, spots: readonly Spot[]): number {
  const {spot} = entry;
  // Those of a side leave it straight for the gutter, where no mark stands.
  if (spot === undefined || spot.mark.lane !== "line") return 0;
  const [from, to] = [pointOf(spot), {x: (entry.left ? -1 : 1) * columnEdge, y: leaderEnd(entry)}];
  return spots.filter((other) => other !== spot && distance(pointOf(other), from, to) < other.radius + 2).length;
}

const pointOf = ({across, along}: Spot): Point => ({x: across, y: along});

/** Distance of a column's text from the line. */
export const columnEdge = 48;

/** Distance from the line beyond which no mark of a side reaches, so that leaders may turn there. */
export const gutter = 40;

/** Where a leader meets its label: at the first line of the text. */
export function leaderEnd({at, height}: Entry): number {
  return at - height / 2 + lineHeight / 2;
}
