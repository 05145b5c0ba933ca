import type {DrawOptions} from "../chart.js";
import type {LeaderRows} from "./rows.js";
import {stackStrips} from "./stack.js";
import {drawStripUpright} from "./strip-upright.js";
import {drawTermsUpright} from "./terms-upright.js";

/** The same for a phone: time runs down, the first side left, the second right. */
export function drawLeadersUpright(rows: LeaderRows, options: DrawOptions): SVGElement {
  return stackStrips(rows, options, {
    terms: drawTermsUpright(rows, options),
    strips: rows.handovers.map((handover) => drawStripUpright(rows, handover, options)),
    heading: 40,
    first: 60,
    gap: 26
  });
}
