import {type ChartRows, type DrawOptions, narrowBelow} from "./chart.js";

export type Draw<R extends ChartRows> = (rows: R, options: DrawOptions) => SVGElement;

/** One way to draw for a phone, another for all that is wider; a chart of many columns may want more room for the other. */
export function byWidth<R extends ChartRows>(narrow: Draw<R>, wide: Draw<R>, below = narrowBelow): Draw<R> {
  return (rows, options) => (options.width < below ? narrow(rows, options) : wide(rows, options));
}
