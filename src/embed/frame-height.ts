import {wrap} from "../charts/text-width.js";
import type {Described} from "./described.js";

/** Words are measured in faces a reader may not have; a little more room costs less than a cut line. */
const slack = 12;

/** The sides' padding within a frame, in pixels; as in its style sheet. */
const padding = 16;

/**
 * How high a frame will be at a width, in pixels, about: for the room a host keeps before the frame can say. `picture` is the
 * picture's height at that width.
 */
export function frameHeight({headline, counted, source, note}: Described, width: number, picture: number): number {
  const column = width - 2 * padding;
  const lines = (text: string, size: number, bold = false): number => wrap(text, size, {width: column, bold}).length;
  const head = lines(headline, 22, true) * 27 + 6 + lines(counted, 14) * 20 + 16;
  const foot = 14 + 9 + lines(`${source}. ${note}`, 13) * 19 + 6 + 25 + lines("x".repeat(90), 13) * 19 + 6;
  return Math.ceil(padding + head + picture + foot + padding + slack);
}
