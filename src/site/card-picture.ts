import type {Dyad} from "../charts/chart.js";
import {markPath} from "../charts/the-line/mark-shape.js";
import {entriesOf} from "../story/explore/entries.js";
import {layOutTimeline, type Spot} from "../story/explore/timeline-layout.js";
import type {ContactRow} from "../tables/rows.js";
import type {CardContent} from "./card.js";

// Narrower than the card, so that marks grow on it.
const WIDTH = 720;
const LANES = ["first", "line", "second"] as const;
const HUES = ["--side-1", "--ink-2", "--side-2"] as const;

/** Every contact as a mark on the line of time, small: what the whole looks like. Null where there is none to draw. */
export function cardPicture(contacts: readonly ContactRow[], dyad: Dyad): CardContent["picture"] {
  const entries = entriesOf({contacts, participants: [], people: [], articles: [], mentions: []}, {dyad, reigns: []});
  const {start, end} = dyad.period;
  const sides = dyad.sides.map(({side}) => side);
  const {spots, columns, axis, height} = layOutTimeline(entries, {
    domain: {start, end: end ?? start},
    width: WIDTH,
    sides
  });
  if (spots.length + columns.length === 0) return null;
  const bars = columns.map(
    ({x, y, width, height: high, lane}) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${high}" fill="var(${HUES[lane]})"/>`
  );
  const line = `<path d="M0,${axis}H${WIDTH}" stroke="var(--ink)" stroke-width="1.2"/>`;
  return {svg: [line, ...spots.map(mark), ...bars].join(""), width: WIDTH, height};
}

function mark({entry: {contact}, x, y, lane}: Spot): string {
  const hue = `var(${HUES[lane]})`;
  const fill = contact.provenance === "record" ? "var(--paper)" : hue;
  const d = markPath(contact.channel, contact.level === "leader" ? 4.4 : 3.3, LANES[lane]);
  return `<path d="${d}" transform="translate(${x},${y})" fill="${fill}" stroke="${hue}" stroke-width="1.3"/>`;
}
