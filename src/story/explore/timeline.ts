import type {Dyad} from "../../charts/chart.js";
import {type Attributes, svgElement} from "../../charts/svg.js";
import {markPath} from "../../charts/the-line/mark-shape.js";
import {color, sideColor} from "../../charts/theme.js";
import {countOf} from "../../charts/words/number-word.js";
import type {Domain} from "./bins.js";
import type {Entry, ExploreSetting} from "./entries.js";
import {addReigns, addYears} from "./timeline-frame.js";
import {type Column, layOutTimeline, type Span, type Spot, type TimelineLayout} from "./timeline-layout.js";
import {markWords, stretchWords} from "./words.js";

export interface TimelineOptions extends ExploreSetting {
  domain: Domain;
  width: number;
  /** The contact whose particulars are open. */
  open: string | null;
}

const LANES = ["first", "line", "second"] as const;
const RADIUS = {leader: 4.4, minister: 3.3, official: 2.6};

/**
 * The contacts as a picture. Marks bear the contact's id (`data-contact`), columns their period (`data-time`); both are
 * buttons, of which the first can be reached by Tab.
 */
export function drawTimeline(
  entries: readonly Entry[],
  options: TimelineOptions
): {svg: SVGElement; layout: TimelineLayout} {
  const {dyad, domain, width, open} = options;
  const sides = dyad.sides.map(({side}) => side);
  const layout = layOutTimeline(entries, {domain, width, sides});
  const {height, columns, spots, spans} = layout;
  const svg = svgElement(document, "svg", {viewBox: `0 0 ${width} ${height}`, width, height, role: "group"});
  svg.setAttribute("aria-label", timelineWords(layout, dyad));
  addReigns(svg, layout, options);
  addYears(svg, layout, domain);
  svg.append(line(layout));
  const marks = [
    ...columns.map((column) => columnMark(column, layout, dyad)),
    ...inTime(spots).map((spot) => spotMark(spot, dyad, open)),
    ...spans.map((span) => spanMark(span, dyad, open))
  ];
  svg.append(...marks);
  (marks.find((mark) => mark.dataset.contact === open && open !== null) ?? marks[0])?.setAttribute("tabindex", "0");
  return {svg, layout};
}

const inTime = (spots: readonly Spot[]): Spot[] => [...spots].sort((a, b) => a.entry.first - b.entry.first);

function line({width, axis}: TimelineLayout): SVGElement {
  return svgElement(document, "line", {x1: 0, x2: width, y1: axis, y2: axis, stroke: color.ink2, "stroke-width": 1});
}

function button(name: string, attributes: Attributes, ...shapes: SVGElement[]): SVGElement {
  return svgElement(
    document,
    "g",
    {class: "mark", role: "button", tabindex: -1, "aria-label": name, ...attributes},
    ...shapes
  );
}

function tone(lane: 0 | 1 | 2, {sides}: Dyad): string {
  return lane === 1 ? color.ink2 : sideColor(sides, lane === 0 ? 0 : 1);
}

/** Full where a text reports it, hollow where only the record does. */
function paint(entry: Entry, lane: 0 | 1 | 2, dyad: Dyad): Attributes {
  const hue = tone(lane, dyad);
  return {fill: entry.contact.provenance === "record" ? color.paper : hue, stroke: hue, "stroke-width": 1.3};
}

function pressed({contact: {contact_id}}: Entry, open: string | null): Attributes {
  return {"data-contact": contact_id, "aria-pressed": String(contact_id === open)};
}

function spotMark({entry, x, y, lane}: Spot, dyad: Dyad, open: string | null): SVGElement {
  const {channel, level} = entry.contact;
  const d = markPath(channel, RADIUS[level], LANES[lane]);
  const shape = svgElement(document, "path", {d, transform: `translate(${x},${y})`, ...paint(entry, lane, dyad)});
  const target = svgElement(document, "rect", {x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: "transparent"});
  return button(markWords(entry, dyad), pressed(entry, open), target, shape);
}

function spanMark({entry, x, y, width, lane}: Span, dyad: Dyad, open: string | null): SVGElement {
  const shape = svgElement(document, "rect", {x, y: y + 1.5, width, height: 5, rx: 2.5, ...paint(entry, lane, dyad)});
  return button(`${markWords(entry, dyad)}, one day in this time`, pressed(entry, open), shape);
}

function columnMark({bin, n, lane, x, y, width, height}: Column, {months}: TimelineLayout, dyad: Dyad): SVGElement {
  const shape = svgElement(document, "rect", {x, y, width, height, fill: tone(lane, dyad)});
  const actor = lane === 1 ? "not told, or both" : (dyad.sides[lane === 0 ? 0 : 1]?.name ?? "");
  const name = `${stretchWords(bin.start, months)}, ${actor}: ${countOf(n, "contact")}. Show only these months`;
  return button(name, {"data-time": `${bin.start.slice(0, 7)}..${lastMonth(bin.end)}`}, shape);
}

const lastMonth = (end: string): string => {
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
};

/** The picture in words. */
function timelineWords({bins, months, open, undated}: TimelineLayout, {sides}: Dyad): string {
  const count = (lane: 0 | 1 | 2): number => bins.reduce((sum, {lanes}) => sum + lanes[lane].length, 0);
  const stretch = months === 1 ? "by month" : months === 12 ? "by year" : `in stretches of ${months} months`;
  const parts = [
    `${sides[0]?.name} called, wrote or came in ${count(0)}`,
    `${sides[1]?.name} in ${count(2)}`,
    `both, or it is not told, in ${count(1)}`,
    ...(open.length ? [`${open.length} may lie in more than one stretch`] : []),
    ...(undated ? [`${undated} without a day are not drawn`] : [])
  ];
  return `Contacts in time, ${stretch}: ${parts.join("; ")}. Arrow keys go from mark to mark, Enter opens one.`;
}
