import {svgElement} from "../../charts/svg.js";
import {textWidth} from "../../charts/text-width.js";
import {color, sans} from "../../charts/theme.js";
import {shortName} from "../../charts/words/name.js";
import {addDays, addMonths} from "../../time/day.js";
import type {Domain} from "./bins.js";
import type {ExploreSetting} from "./entries.js";
import type {TimelineLayout} from "./timeline-layout.js";

const SIZE = 12.5;

const label = (words: string, x: number, y: number): SVGElement =>
  svgElement(
    document,
    "text",
    {x, y, fill: color.ink3, "font-size": SIZE, "font-family": sans, "text-anchor": "start", "aria-hidden": "true"},
    words
  );

/** The first side's leaders as bands, every second one tinted, named where the name fits. */
export function addReigns(svg: SVGElement, {x, width, height}: TimelineLayout, {reigns, dyad}: ExploreSetting): void {
  const inside = (at: number): number => Math.max(0, Math.min(width, at));
  for (const [i, {name, start, end}] of (reigns[0] ?? []).entries()) {
    const [from, to] = [inside(x(start)), inside(x(end))];
    if (to - from < 1) continue;
    if (i % 2 === 0) {
      const band = {x: from, y: 0, width: to - from, height, fill: color.band};
      svg.append(svgElement(document, "rect", band));
    }
    const surname = shortName(name, dyad);
    if (textWidth(surname, SIZE) < to - from - 6) svg.append(label(surname, from + 4, 13));
  }
}

/** Years, or months where the whole is a year or two, under the marks. */
export function addYears(svg: SVGElement, layout: TimelineLayout, domain: Domain): void {
  const {x, width, bins, spans, height} = layout;
  const first = bins[0]?.start ?? domain.start;
  const last = addDays(bins.at(-1)?.end ?? domain.end, -1);
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const every = [1, 2, 5, 10, 25, 50, 100].find((step) => (width / years) * step >= 44) ?? 500;
  const y = spans.length ? Math.min(...spans.map((span) => span.y)) - 14 : height - 8;
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); ++year) {
    const day = `${String(year).padStart(4, "0")}-01-01`;
    if (year % every !== 0 && years > 1) continue;
    const at = Math.max(0, x(day));
    if (day > first) svg.append(svgElement(document, "line", {x1: at, x2: at, y1: 20, y2: y - 12, stroke: color.rule}));
    if (at + 30 <= width) svg.append(label(String(year), day > first ? at + 3 : 0, y));
  }
  if (years <= 2) addMonthTicks(svg, layout, {first, last, y});
}

function addMonthTicks(
  svg: SVGElement,
  {x}: TimelineLayout,
  {first, last, y}: {first: string; last: string; y: number}
): void {
  for (let day = first; day <= last; day = addMonths(day, 1))
    svg.append(svgElement(document, "line", {x1: x(day), x2: x(day), y1: y - 18, y2: y - 13, stroke: color.ink3}));
}
