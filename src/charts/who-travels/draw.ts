import {type DrawOptions, narrowBelow} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {type Child, svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {drawRecordMarks, type Spot} from "../the-record/marks.js";
import {color, sideColor} from "../theme.js";
import {write} from "../write.js";
import {type BlockSize, block, blockWidth, rowsFor} from "./block.js";
import type {Destination, TravelRows} from "./rows.js";
import {destinationWords} from "./words.js";

interface Scene {
  rows: TravelRows;
  options: DrawOptions;
  size: BlockSize;
  /** Pixel where the blocks begin; on a phone their words stand above them. */
  left: number;
  narrow: boolean;
  y: number;
  parts: Child[];
  spots: {spot: Spot; x: number; y: number}[];
}

const labelWidth = 196;

/** A block of journeys a city: those between the two first, then where both travelled to. */
export function drawTravels(rows: TravelRows, options: DrawOptions): SVGElement {
  const narrow = options.width < narrowBelow;
  const left = narrow ? 0 : labelWidth;
  const across = narrow ? 16 : 18.5;
  const most = Math.max(1, ...rows.destinations.map(({marks}) => marks.length));
  const shape = narrow ? {down: 17, small: 4.5, large: 6.5} : {down: 19, small: 4.75, large: 7.25};
  const size = {across, rows: rowsFor(most, options.width - left, across), ...shape};
  const scene: Scene = {rows, options, size, left, narrow, y: narrow ? 14 : 6, parts: [], spots: []};
  for (const destination of rows.destinations.filter(({traveller}) => traveller !== null)) capital(destination, scene);
  elsewhere(
    rows.destinations.filter(({traveller}) => traveller === null),
    scene
  );
  const at = (spot: Spot): [number, number] => {
    const place = scene.spots.find((one) => one.spot === spot);
    return [(place?.x ?? 0) + spot.along, (place?.y ?? 0) + spot.across];
  };
  const marks = scene.spots.map(({spot}) => spot);
  const {document, markId = "k-"} = options;
  return picture(options, scene.y, ...scene.parts, drawRecordMarks(marks, {document, rows, markId, at}));
}

function capital(destination: Destination, scene: Scene): void {
  const {options, left, narrow, size, rows} = scene;
  const tone = sideColor(rows.sides, destination.traveller ?? 0);
  const [first = "", ...more] = destinationWords(destination, rows, options.labels);
  const words = narrow ? [`${first}${more.length === 0 ? "" : `; ${more.join("; ")}`}`] : [first, ...more];
  const lines = narrow ? 1 : words.length;
  const height = size.rows * size.down;
  const middle = narrow ? scene.y : scene.y + Math.max(0, (height - 22 - lines * 17) / 2) + 14;
  scene.parts.push(
    write(options.document, label(options.labels, "who-travels.picture.to", {place: destination.place}), {
      x: 0,
      y: middle,
      size: 16,
      bold: true,
      fill: tone
    }),
    write(options.document, words, {x: 0, y: middle + 20})
  );
  const y = narrow ? scene.y + 30 : scene.y;
  place(destination, scene, {x: left, y});
  scene.y = Math.max(y + height, middle + 8 + lines * 17) + (narrow ? 34 : 26);
}

/** Small blocks side by side, each under its city's name, in as many lines as they need. */
function elsewhere(destinations: readonly Destination[], scene: Scene): void {
  if (destinations.length === 0) return;
  const {options, left, narrow, size} = scene;
  const {document, width} = options;
  const total = destinations.reduce((sum, {marks}) => sum + marks.length, 0);
  const title = {x: 0, y: scene.y + 14, size: 16, bold: true, fill: color.ink2};
  const rule = svgElement(document, "path", {d: `M0,${scene.y - 8}H${width}`, stroke: color.rule});
  const words = label(options.labels, "who-travels.picture.both", {n: total});
  scene.parts.push(
    rule,
    write(document, label(options.labels, "who-travels.picture.elsewhere"), title),
    write(document, words, {x: 0, y: scene.y + 34})
  );
  let [x, y] = [left, scene.y + (narrow ? 58 : 14)];
  for (const destination of destinations) {
    const name = `${destination.place} ${destination.marks.length}`;
    const wide = Math.max(blockWidth(destination.marks.length, {...size, rows: 1}), textWidth(name, 13)) + 22;
    if (x + wide - 22 > width) [x, y] = [left, y + size.down + 34];
    scene.parts.push(write(document, name, {x, y}));
    place(destination, {...scene, size: {...size, rows: 1}}, {x: x - 2, y: y + 8});
    x += wide;
  }
  scene.y = y + 8 + size.down + 4;
}

function place({marks}: Destination, {size, spots}: Scene, at: {x: number; y: number}): void {
  for (const spot of block(marks, size)) spots.push({spot, ...at});
}
