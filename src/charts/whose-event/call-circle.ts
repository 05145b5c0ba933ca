import {contactMark} from "../contact-mark.js";
import {markPath} from "../mark-path.js";
import {color, sideColor} from "../theme.js";
import type {EventCall, EventRows} from "./rows.js";

const radius = 7.5;
export const pitch = 21;

export interface CirclePlace {
  document: Document;
  x: number;
  y: number;
}

/** A call as a circle in the colour of the side that rang; grey and dashed where that is not said. */
export function callCircle(call: EventCall, {sides}: EventRows, place: CirclePlace): SVGElement {
  const tone = call.caller === null ? color.ink3 : sideColor(sides, call.caller);
  return contactMark(call, {...place, tone, d: markPath("call", radius, call.caller), dashed: call.caller === null});
}
