import {rounded, svgElement} from "../svg.js";
import {markColor} from "../the-line/draw-mark.js";
import type {Laid} from "../the-line/lay-out.js";
import {markPath} from "../the-line/mark-shape.js";
import type {RecordMark, RecordRows} from "../the-line/record-rows.js";
import {color} from "../theme.js";
import {capital} from "../words/sentence.js";

export type Spot = Laid<RecordMark>;

export interface MarksOptions {
  document: Document;
  rows: Pick<RecordRows, "sides">;
  markId: string;
  /** Where on the canvas a spot's centre lies. */
  at(spot: Spot): [number, number];
  /** Time runs down: triangles point left and right instead of up and down. */
  turned?: boolean;
}

/** What only the record knows is hollow, and listed in the table; what a text reports is filled and leads to its passage. */
export function drawRecordMarks(spots: readonly Spot[], options: MarksOptions): SVGElement {
  const {document} = options;
  const hollow = spots.filter(({item}) => !item.filled);
  const tones = [...new Set(hollow.map(({item}) => markColor(item, options.rows)))];
  const groups = tones.map((tone) => {
    const own = hollow.filter(({item}) => markColor(item, options.rows) === tone);
    return svgElement(document, "g", {stroke: tone}, ...own.map((spot) => shape(spot, options, {})));
  });
  const links = spots.filter(({item}) => item.filled).map((spot) => link(spot, options));
  return svgElement(
    document,
    "g",
    {"stroke-linejoin": "round"},
    svgElement(document, "g", {fill: color.paper, "stroke-width": 1.5, "aria-hidden": "true"}, ...groups),
    svgElement(document, "g", {class: "marks"}, ...links)
  );
}

function shape(spot: Spot, {document, at, turned = false}: MarksOptions, style: Record<string, string>): SVGElement {
  const {item, radius} = spot;
  const [x, y] = at(spot).map((pixel) => rounded(Math.round(pixel * 10) / 10));
  return svgElement(document, "path", {
    d: markPath(item.kind === "journey" ? "visit" : item.kind, radius, item.lane),
    transform: `translate(${x},${y})${turned ? "rotate(-90)" : ""}`,
    "data-key": item.key,
    ...style
  });
}

/** Neutral inside where the text does not say who acted: the side is the record's. */
function link(spot: Spot, options: MarksOptions): SVGElement {
  const {item} = spot;
  const {document, rows, markId} = options;
  const tone = markColor(item, rows);
  const fill = item.silent ? color.ink2 : tone;
  const outline = item.silent && item.lane !== "line" ? {stroke: tone, "stroke-width": "3.5"} : {stroke: color.paper};
  const [x, y] = options.at(spot);
  return svgElement(
    document,
    "a",
    {
      id: `${markId}${item.mention_id}`,
      href: `#m-${item.mention_id}`,
      class: "mark",
      "data-mention": item.mention_id ?? undefined,
      "aria-label": `${capital(item.kind)}: ${item.who}, ${item.when}. To the passage`
    },
    svgElement(document, "circle", {r: 12, cx: x, cy: y, fill: "transparent"}),
    shape(spot, options, {fill, "paint-order": "stroke", ...outline})
  );
}
