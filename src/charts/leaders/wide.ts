import type {DrawOptions} from "../chart.js";
import type {LeaderRows} from "./rows.js";
import {stackStrips} from "./stack.js";
import {drawStrip} from "./strip.js";
import {drawTerms, termsHeight} from "./terms.js";

/** Terms in office over the whole period, and below them each change of hands on a common scale of days. */
export function drawLeadersWide(rows: LeaderRows, options: DrawOptions): SVGElement {
  return stackStrips(rows, options, {
    terms: {element: drawTerms(rows, options), height: termsHeight},
    strips: rows.handovers.map((handover) => drawStrip(rows, handover, options)),
    heading: 48,
    first: 72,
    gap: 22
  });
}
