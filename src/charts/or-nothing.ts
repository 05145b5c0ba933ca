import type {Draw} from "./by-width.js";
import type {ChartRows} from "./chart.js";
import {label} from "./label.js";
import {picture} from "./picture.js";
import {wrap} from "./text-width.js";
import {color} from "./theme.js";
import {lineStep, write} from "./write.js";

const size = 15;

/**
 * Draws rows that hold nothing as a sentence that says so. An empty axis would look like a picture that has not arrived, or
 * like silence that somebody has measured.
 *
 * @param slug of the chart whose label `picture.nothing` says what is missing, e.g. "no journey is known"
 */
export function orNothing<R extends ChartRows>(
  draw: Draw<R>,
  slug: string,
  isEmpty: (rows: R) => boolean = ({n}) => n === 0
): Draw<R> {
  return (rows, options) => {
    if (!isEmpty(rows)) return draw(rows, options);
    const lines = wrap(label(options.labels, `${slug}.picture.nothing`), size, {width: options.width - 16});
    const height = lines.length * lineStep(size) + 32;
    return picture(options, height, write(options.document, lines, {x: 8, y: 30, size, fill: color.ink2}));
  };
}
