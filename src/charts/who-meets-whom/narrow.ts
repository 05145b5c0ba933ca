import type {DrawOptions} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {type Child, svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {capital} from "../words/sentence.js";
import {write} from "../write.js";
import type {MeetRows, Pair} from "./rows.js";

const rowHeight = 20;
const headHeight = 25;
const labelWidth = 128;

/** For a phone: under each office of the first side, those of the second it dealt with, a bar each. */
export function drawMeetsNarrow(rows: MeetRows, options: DrawOptions): SVGElement {
  const {document, width} = options;
  const [first, second] = rows.posts;
  const [here, there] = rows.sides.map((side) => side.capital);
  const most = Math.max(1, ...rows.pairs.map(({n}) => n));
  const scale = (n: number): number => ((width - labelWidth - 30) * n) / most;
  const parts: Child[] = [
    write(document, label(options.labels, "who-meets-whom.picture.in", {capital: here ?? ""}), {
      x: 0,
      y: 14,
      size: 15,
      bold: true,
      fill: sideColor(rows.sides, 0)
    }),
    write(document, label(options.labels, "who-meets-whom.picture.with-in", {capital: there ?? ""}), {
      x: 14,
      y: 34,
      size: 15,
      bold: true,
      fill: sideColor(rows.sides, 1)
    })
  ];
  let y = 46;
  for (const [index, {words, role}] of first.entries()) {
    const pairs = rows.pairs.filter((pair) => pair.first === index);
    parts.push(write(document, capital(words), {x: 0, y: y + 16, size: 14, bold: true, fill: color.ink}));
    y += headHeight;
    for (const pair of pairs) {
      const post = second[pair.second];
      const counterparts = post?.shared === true && post.role === role;
      parts.push(bar(pair, {document, y, words: post?.words ?? "", width: scale(pair.n), counterparts}));
      y += rowHeight;
    }
    y += 5;
  }
  return picture(options, y, ...parts);
}

interface BarPlace {
  document: Document;
  y: number;
  words: string;
  width: number;
  counterparts: boolean;
}

function bar({n}: Pair, {document, y, words, width, counterparts}: BarPlace): SVGElement {
  const rim = counterparts ? {stroke: color.ink, "stroke-width": 1.5} : {};
  const box = {x: labelWidth, y: y + 4, width: Math.max(2, width), height: rowHeight - 6};
  const size = textWidth(words, 13) > labelWidth - 20 ? 12 : 13;
  return svgElement(
    document,
    "g",
    {},
    write(document, words, {x: 14, y: y + 16, size}),
    svgElement(document, "rect", {...box, fill: color.ink2, "fill-opacity": 0.4, ...rim}),
    write(document, String(n), {x: box.x + box.width + 6, y: y + 16, bold: true, fill: color.ink})
  );
}
