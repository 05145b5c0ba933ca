import type {DrawOptions} from "../chart.js";
import {hatchPattern, notCovered} from "../hatch.js";
import {type Labels, label} from "../label.js";
import {picture} from "../picture.js";
import {type Attributes, svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {bandLabel} from "../the-line/band-names.js";
import {drawBands} from "../the-line/draw-bands.js";
import {drawLabel} from "../the-line/draw-label.js";
import {markColor} from "../the-line/draw-mark.js";
import {drawEdgeYears, edgeYears} from "../the-line/edge-years.js";
import {labelled, labelSize, lineHeight, shortLabel} from "../the-line/label.js";
import {layOut, roomFor, uprightSizes} from "../the-line/lay-out.js";
import {type Note, placeNotes, type Wish} from "../the-line/place-notes.js";
import type {RecordRows} from "../the-line/record-rows.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale} from "../time-scale.js";
import {gapWords} from "./gap-words.js";
import {drawRecordMarks, type Spot} from "./marks.js";

const perYear = 76;
const headHeight = 60;
/** How far from its mark a name may stand. */
const reach = 200;

interface Scene {
  rows: RecordRows;
  options: DrawOptions;
  scale: TimeScale;
  spots: Spot[];
  notes: Note<Spot>[];
  line: number;
  end: number;
}

/** The line with the record for a phone: the first side left of it, the second right, time runs with the thumb. */
export function drawRecordUpright(rows: RecordRows, options: DrawOptions): SVGElement {
  const scene = sceneOf(rows, options);
  const {document} = options;
  const {spots, line, end, notes} = scene;
  const at = ({along, across}: Spot): [number, number] => [line + across, along];
  return picture(
    options,
    end + 12 + rows.stop.length * lineHeight,
    bands(scene),
    uncovered(scene),
    head(scene),
    drawEdgeYears(rows.period, scene.scale, options),
    axis(scene),
    leaders(scene),
    drawRecordMarks(spots, {document, rows, markId: options.markId ?? "k-", at, turned: true}),
    svgElement(document, "g", {class: "halo"}, ...notes.map((note) => drawLabel(document, note.label, note.place)))
  );
}

function sceneOf(rows: RecordRows, options: DrawOptions): Scene {
  const days = (Date.parse(rows.period.end) - Date.parse(rows.period.start)) / 86400000;
  const end = Math.round(headHeight + (days / 365.25) * perYear);
  const scale = timeScale(rows.period, headHeight, end);
  const spots = layOut(rows.marks, scale, uprightSizes);
  const line = Math.round(options.width / 2);
  const taken = edgeYears(rows.period, scale, options.width).map(({box}) => box);
  const names = placeNotes(nameWishes(rows, scale, end), {width: options.width, line, marks: spots, taken});
  const written = [...taken, ...names.map(({box}) => box)];
  const room = {width: options.width, line, marks: spots, taken: written, strict: spots.length > roomFor};
  const notes = placeNotes([...gapWishes(rows, scale, options.labels), ...markWishes(spots, end)], room);
  return {rows, options, scale, spots, notes: [...names, ...notes], line, end};
}

/** Names stand at the beginning of their bands; before one too short for its name the last one stands where it should. */
function nameWishes({bands}: RecordRows, scale: TimeScale, end: number): Wish<Spot>[] {
  return bands.toReversed().map((band) => {
    const label = {...labelled([{text: bandLabel(band), tone: "strong"}]), height: lineHeight - 3};
    const y = scale(band.start);
    return {labels: [label], wanted: y + 10, from: y - 22, to: end + 36, sides: ["left"]};
  });
}

function gapWishes(rows: RecordRows, scale: TimeScale, labels: Labels): Wish<Spot>[] {
  return rows.gaps.map((gap) => {
    const lines = wrap(gapWords(gap, rows.period, labels), labelSize, {width: 104});
    const [from, to] = [scale(gap.start) + 4, scale(gap.end) - 2];
    const label = labelled(lines.map((text) => ({text, tone: "ink"})));
    return {labels: [label], wanted: to, from, to, sides: ["right", "left"]};
  });
}

function markWishes(spots: readonly Spot[], end: number): Wish<Spot>[] {
  const named = spots.filter(({item}) => item.named);
  // What stands farthest out has the least room left.
  return named
    .sort((a, b) => Math.abs(b.across) - Math.abs(a.across))
    .map((spot) => {
      const {label, when, who, lane} = spot.item;
      const sides = lane === "line" ? (["left", "right"] as const) : ([lane === "first" ? "left" : "right"] as const);
      const labels = [104, 86, 70].map((width) => shortLabel(label ?? {title: when, brief: who}, width));
      const wish = {labels, sides, spot};
      return {
        ...wish,
        wanted: spot.along,
        from: Math.max(headHeight, spot.along - reach),
        to: Math.min(end, spot.along + reach)
      };
    });
}

function group(document: Document, attributes: Attributes, children: readonly SVGElement[]): SVGElement {
  return svgElement(document, "g", {"aria-hidden": "true", ...attributes}, ...children);
}

function bands({rows, options, scale}: Scene): SVGElement {
  return drawBands(options.document, rows.bands, (start, end) => ({
    x: 0,
    y: scale(start),
    width: options.width,
    height: scale(end) - scale(start)
  }));
}

function uncovered({rows, options, scale}: Scene): SVGElement {
  const {document, id, width} = options;
  const drawn = rows.gaps.map((gap) => {
    const [y, end] = [scale(gap.start), scale(gap.end)];
    return notCovered({x: 0, y, width, height: end - y}, document, id);
  });
  return group(document, {}, [hatchPattern(document, id, true), ...drawn]);
}

function head({rows, options, line}: Scene): SVGElement {
  const {document} = options;
  const texts = rows.sides.map(({capital}, i) => {
    const x = line + (i === 0 ? -14 : 14);
    const lines = wrap(`${i === 0 ? "◀" : "▶"} ${label(options.labels, "picture.lane", {capital})}`, labelSize, {
      width: 118,
      bold: true
    });
    const spans = lines.map((text, row) => svgElement(document, "tspan", {x, y: 16 + row * lineHeight}, text));
    const style = {"font-size": labelSize, "font-weight": 600, fill: sideColor(rows.sides, i)};
    return svgElement(document, "text", {...style, "text-anchor": i === 0 ? "end" : "start"}, ...spans);
  });
  return group(document, {}, texts);
}

function axis({rows, options, spots, line, scale, end}: Scene): SVGElement {
  const {document} = options;
  const aside = spots.filter(({item, across}) => item.lane === "line" && across !== 0);
  const ties = aside.map(({along, across}) => `M${line},${along}H${line + across}`).join("");
  const lines = rows.stop.map((text, i) => ({text, tone: i === 0 ? ("strong" as const) : ("ink" as const)}));
  return group(document, {stroke: color.ink, "stroke-width": 2.5}, [
    svgElement(document, "path", {d: ties, stroke: color.ink2, "stroke-width": 1.5}),
    svgElement(document, "path", {d: `M${line},${scale(rows.period.start)}V${end}M${line - 13},${end}H${line + 13}`}),
    svgElement(document, "g", {stroke: "none"}, drawLabel(document, {lines}, {x: line, y: end + 8, anchor: "middle"}))
  ]);
}

function leaders({rows, options, notes, line}: Scene): SVGElement {
  const paths = notes.flatMap(({spot, bend, end}) => {
    if (spot === undefined) return [];
    const d = `M${line + spot.across},${spot.along}H${bend}L${end.x},${end.y}`;
    return [svgElement(options.document, "path", {d, stroke: markColor(spot.item, rows), "stroke-opacity": 0.75})];
  });
  return group(options.document, {fill: "none"}, paths);
}
