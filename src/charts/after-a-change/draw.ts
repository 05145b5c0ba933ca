import {type DrawOptions, narrowBelow} from "../chart.js";
import {hatchPattern, notCovered} from "../hatch.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {write} from "../write.js";
import {type LagScale, lagScale, lagTicks} from "./lag-scale.js";
import {anchorWords, groupTitle} from "./lag-words.js";
import {lagLane} from "./lane.js";
import type {AfterRows, Change} from "./rows.js";

interface Scene {
  rows: AfterRows;
  options: DrawOptions;
  narrow: boolean;
  scale: LagScale;
  y: number;
}

const laneHeight = 18;
const head = 26;

/** One row a change, three lanes in it; the days run on one axis that shrinks as it goes. */
export function drawAfter(rows: AfterRows, options: DrawOptions): SVGElement {
  const {document, id, width} = options;
  const narrow = width < narrowBelow;
  const most = Math.max(
    1,
    ...rows.changes.flatMap(({observed, firsts}) => [observed, ...firsts.map(({high}) => high ?? 0)])
  );
  const scale = lagScale(most, narrow ? 7 : width < 900 ? 180 : 200, width - (narrow ? 8 : 70));
  const scene: Scene = {rows, options, narrow, scale, y: head};
  const drawn = rows.changes.flatMap((change, i) => {
    const opens = rows.changes[i - 1]?.office !== change.office || rows.changes[i - 1]?.side !== change.side;
    return [...(opens ? [title(change, scene)] : []), ...changeOf(change, opens, scene)];
  });
  return picture(options, scene.y + 24, hatchPattern(document, id), axis(scene, most), ...drawn);
}

function axis({options, scale, narrow, y}: Scene, most: number): SVGElement {
  const {document, width} = options;
  const ticks = lagTicks(most, !narrow && width >= 900).flatMap(({days, key}) => {
    const x = scale(days);
    const anchor = days === 0 ? "start" : "middle";
    const text = (at: number): SVGElement =>
      write(document, label(options.labels, `after-a-change.picture.${key}`), {
        x: days === 0 ? x - 6 : x,
        y: at,
        size: 12,
        anchor,
        fill: color.ink3
      });
    const rule = {d: `M${x},${head - 6}V${y}`, stroke: color.rule};
    return [...(days === 0 ? [] : [svgElement(document, "path", rule)]), text(head - 13), text(y + 16)];
  });
  return svgElement(document, "g", {}, ...ticks);
}

function title(change: Change, scene: Scene): SVGElement {
  const {rows, options} = scene;
  scene.y += 26;
  const style = {x: 0, y: scene.y, size: 14, bold: true, fill: sideColor(rows.sides, change.side), halo: true};
  scene.y += 10;
  return write(options.document, groupTitle(change, rows), style);
}

function changeOf(change: Change, named: boolean, scene: Scene): SVGElement[] {
  const {options, narrow, scale, rows} = scene;
  const {document, id, width} = options;
  const texts = nameOf(change, scene);
  const top = scene.y;
  // On the last day of the record there is no time left in which anything could be found.
  const lanes =
    change.observed === 0
      ? [
          write(document, label(options.labels, "after-a-change.picture.record-ends"), {
            x: scale(0) + 8,
            y: top + 14,
            fill: color.ink3
          })
        ]
      : change.firsts.flatMap((first, i) => {
          const y = top + (i + 0.5) * laneHeight + (narrow ? 0 : 2);
          return lagLane(first, change, {document, rows, scale, y, named, width});
        });
  const box = {x: scale(0), y: top, width: scale(change.unsearched) - scale(0), height: laneHeight * 3 + 4};
  const hatch = change.unsearched === 0 ? [] : [notCovered(box, document, id)];
  const tall = change.observed === 0 ? laneHeight + 4 : laneHeight * 3 + 2;
  const zero = svgElement(document, "path", {d: `M${scale(0)},${top}V${top + tall}`, stroke: color.ink2});
  scene.y += tall + 14;
  return [...hatch, zero, ...texts, ...lanes];
}

/** Who came in and when: left of the lanes, on a phone above them. */
function nameOf(change: Change, scene: Scene): SVGElement[] {
  const {document, labels} = scene.options;
  const searched =
    change.unsearched === 0 ? [] : [label(labels, "after-a-change.picture.hatched", {year: yearAfter(change)})];
  const room = scene.narrow ? scene.options.width : scene.scale(0) - 6;
  const lines = [anchorWords(change), ...searched].flatMap((line) => wrap(line, 13, {width: room}));
  if (!scene.narrow) {
    return [
      write(document, change.name, {x: 0, y: scene.y + 15, bold: true, size: 14, fill: color.ink}),
      write(document, lines, {x: 0, y: scene.y + 32, fill: color.ink3})
    ];
  }
  const texts = [
    write(document, change.name, {x: 0, y: scene.y + 15, bold: true, size: 14, fill: color.ink, halo: true}),
    write(document, lines, {x: 0, y: scene.y + 32, fill: color.ink3, halo: true})
  ];
  scene.y += 20 + lines.length * 16;
  return texts;
}

const yearAfter = ({date, unsearched}: Change): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + unsearched * 86400000).toISOString().slice(0, 4);
