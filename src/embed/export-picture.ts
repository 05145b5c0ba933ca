import type {Child} from "../charts/svg.js";
import {svgElement} from "../charts/svg.js";
import {wrap} from "../charts/text-width.js";
import {color, sans} from "../charts/theme.js";
import {dayWords} from "../charts/words/days.js";
import type {Described, Publication} from "./described.js";

/** Units of the picture across; a PNG of 600 pixels shows it at this size. */
const pictureWidth = 600;

const margin = 20;
const column = pictureWidth - 2 * margin;
const display = "var(--display, 'Source Serif 4', Georgia, serif)";

export interface ExportOptions {
  document: Document;
  publication: Publication;
}

interface Lines {
  text: string;
  size: number;
  step: number;
  fill: string;
  display?: boolean;
}

/**
 * A chart as a picture that says by itself what it shows: an opaque ground, the headline, what is counted, source, note,
 * licence, version and day. Its colours are still the page's tokens.
 */
export function exportPicture(described: Described, {document, publication}: ExportOptions): SVGElement {
  const {entry, rows, labels, slug, headline, counted, alt, source, note} = described;
  const make = (name: string, attributes: Record<string, string | number>, ...children: Child[]): SVGElement =>
    svgElement(document, name, attributes, ...children);
  const [heading, top] = stack(document, 34, [
    {text: headline, size: 22, step: 27, fill: color.ink, display: true},
    {text: counted, size: 13, step: 18, fill: color.ink2}
  ]);
  const chart = entry.draw(rows, {width: column, document, labels, id: `${slug}-picture`, markId: `${slug}-picture-`});
  const height = Number(chart.getAttribute("height"));
  for (const [name, value] of Object.entries({x: margin, y: top, overflow: "visible"}))
    chart.setAttribute(name, String(value));
  const [foot, bottom] = stack(document, top + height + 24, [
    {text: `${source}. ${note}`, size: 11.5, step: 15.5, fill: color.ink3},
    {text: imprint(described, publication), size: 11.5, step: 15.5, fill: color.ink3}
  ]);
  const size = {width: pictureWidth, height: Math.ceil(bottom + 4)};
  const root = {...size, viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "font-family": sans};
  return make(
    "svg",
    {...root, "aria-labelledby": `${slug}-picture-title ${slug}-picture-desc`},
    make("title", {id: `${slug}-picture-title`}, headline),
    make("desc", {id: `${slug}-picture-desc`}, alt),
    make("rect", {...size, fill: color.paper}),
    ...heading,
    chart,
    ...foot
  );
}

/** Who made it, under what licence, which version, of which day, and where it stands. */
export function imprint(
  {version, asOf}: Pick<Described, "version" | "asOf">,
  {title, publisher, licence, baseUrl}: Publication
): string {
  const who = title === publisher ? title : `${title}, ${publisher}`;
  const where = baseUrl === null ? "" : ` · ${baseUrl.replace(/^https?:\/\//, "")}`;
  return `${who} · ${licenceName(licence)} · version ${version}, as of ${dayWords(asOf)}${where}`;
}

/** `CC-BY-4.0` as people write it. */
export const licenceName = (spdx: string): string => spdx.replace(/^CC-(.*)-(\d\.\d)$/, "CC $1 $2");

/** Blocks of text under each other, and where the next thing may begin. */
function stack(document: Document, from: number, blocks: readonly Lines[]): [SVGElement[], number] {
  let y = from;
  const made = blocks.map(({text, size, step, fill, display: headline = false}) => {
    const lines = wrap(text, size, {width: column, bold: headline});
    const face = headline ? {"font-family": display, "font-weight": 600} : {};
    const spans = lines.map((line, i) => svgElement(document, "tspan", {x: margin, y: y + i * step}, line));
    y += lines.length * step + 5;
    return svgElement(document, "text", {fill, "font-size": size, ...face}, ...spans);
  });
  return [made, y];
}
