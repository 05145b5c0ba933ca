import {calendarDay} from "../../time/day.js";
import type {DrawOptions} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {yearStarts} from "../time-scale.js";
import {crowdedScene} from "./crowded-scene.js";
import {drawBands} from "./draw-bands.js";
import {drawLabel} from "./draw-label.js";
import {drawMark, markColor} from "./draw-mark.js";
import {drawEdgeYears} from "./edge-years.js";
import type {LineRows} from "./rows.js";
import type {Spot} from "./spot.js";
import {roomyScene, type UprightScene} from "./upright-scene.js";

interface Scene extends UprightScene {
  rows: LineRows;
  options: DrawOptions;
}

/** The line from top to bottom, for a phone: the first side left of it, the second right, time runs with the thumb. */
export function drawUpright(rows: LineRows, options: DrawOptions): SVGElement {
  const scene = {rows, options, ...(roomyScene(rows, options) ?? crowdedScene(rows, options))};
  return picture(options, scene.bottom, bands(scene), layers(scene));
}

function bands({rows, options, scale}: Scene): SVGElement {
  return drawBands(options.document, rows.bands, (start, end) => ({
    x: 0,
    y: scale(start),
    width: options.width,
    height: scale(end) - scale(start)
  }));
}

function layers(scene: Scene): SVGElement {
  const {options, rows, spots, line} = scene;
  const {document} = options;
  const at = ({along, across}: Spot): [number, number] => [line + across, along];
  const markId = options.markId ?? "k-";
  const marks = spots.map((spot) => drawMark(spot, {document, rows, markId, at, turned: true}));
  return svgElement(
    document,
    "g",
    {"stroke-linejoin": "round"},
    head(scene),
    bars(scene),
    theLine(scene),
    scene.years === "edge" ? drawEdgeYears(rows.period, scene.scale, options) : stations(scene),
    ties(scene),
    leaders(scene),
    svgElement(document, "g", {class: "marks"}, ...marks),
    svgElement(
      document,
      "g",
      {"aria-hidden": "true"},
      ...scene.written.map(({lines, place}) => drawLabel(document, {lines}, place))
    )
  );
}

function head({rows, options, line}: Scene): SVGElement {
  const {document} = options;
  const texts = rows.sides.map(({capital}, i) => {
    const way = i === 0 ? -1 : 1;
    const x = line + way * 14;
    const lines = wrap(`${i === 0 ? "◀" : "▶"} ${label(options.labels, "picture.lane", {capital})}`, 13.5, {
      width: 118,
      bold: true
    });
    const spans = lines.map((text, row) => svgElement(document, "tspan", {x, y: 18 + row * 17}, text));
    const anchor = i === 0 ? "end" : "start";
    return svgElement(
      document,
      "text",
      {"font-size": 13.5, "font-weight": 600, fill: sideColor(rows.sides, i), "text-anchor": anchor},
      ...spans
    );
  });
  return svgElement(document, "g", {"aria-hidden": "true"}, ...texts);
}

function bars({rows, options, spots, line}: Scene): SVGElement {
  const drawn = spots.flatMap(({bar, mark, across}) => {
    if (bar === null) return [];
    const x = line + (mark.lane === "line" ? 0 : Math.sign(across) * 10);
    const width = mark.lane === "line" ? 11 : 7;
    const tone = markColor(mark, rows);
    const box = {x: x - width / 2, width, y: bar[0], height: Math.max(2, bar[1] - bar[0])};
    return [svgElement(options.document, "rect", {...box, fill: tone, "fill-opacity": 0.28, stroke: tone})];
  });
  return svgElement(options.document, "g", {"aria-hidden": "true"}, ...drawn);
}

function theLine({rows, options, scale, line}: Scene): SVGElement {
  const {document} = options;
  const [start, end] = [scale(rows.period.start), scale(rows.period.end)];
  return svgElement(
    document,
    "g",
    {"aria-hidden": "true"},
    svgElement(document, "path", {d: `M${line},${start}V${end}`, stroke: color.ink, "stroke-width": 2}),
    svgElement(document, "path", {d: `M${line - 13},${end}H${line + 13}`, stroke: color.ink, "stroke-width": 2})
  );
}

/** Years are stations on the line itself, left out where a mark stands. */
function stations({rows, options, scale, spots, line}: Scene): SVGElement {
  const clear = yearStarts(rows.period).filter((day) =>
    spots.every(({along, across, radius}) => Math.abs(across) > 12 || Math.abs(along - scale(day)) > radius + 9)
  );
  const texts = clear.map((day) =>
    svgElement(
      options.document,
      "text",
      {
        x: line,
        y: scale(day) + 4.5,
        "text-anchor": "middle",
        "font-size": 13,
        fill: color.ink3,
        class: shaded(rows, day) ? "station on-band" : "station"
      },
      String(calendarDay(day).year)
    )
  );
  return svgElement(options.document, "g", {"aria-hidden": "true"}, ...texts);
}

/** Ties marks of one day that straddle the line to it. */
function ties({options, spots, line}: Scene): SVGElement {
  const straddling = spots.filter(({mark, across}) => mark.lane === "line" && across !== 0);
  const d = straddling.map(({along, across}) => `M${line},${along}H${line + across}`).join("");
  return svgElement(options.document, "path", {d, stroke: color.ink2, "stroke-width": 2.5});
}

const shaded = ({bands}: LineRows, day: string): boolean =>
  bands.some(({start, end}, i) => i % 2 === 0 && day >= start && day < end);

function leaders({rows, options, written}: Scene): SVGElement {
  const paths = written.flatMap(({leader}) => {
    if (leader === undefined) return [];
    const stroke = markColor(leader.spot.mark, rows);
    return [svgElement(options.document, "path", {d: leader.d, stroke, "stroke-opacity": 0.75})];
  });
  return svgElement(options.document, "g", {fill: "none", "aria-hidden": "true"}, ...paths);
}
