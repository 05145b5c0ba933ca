import {saysAmong} from "../text/words-at.js";
import type {Reading} from "./reading.js";

/** Words that may stand between "during" and a meeting: "a two-hour". */
const BEFORE_NOUN = 4;

/** "during a two-hour meeting", "in the course of their call": what is told was said or done at it, so it took place. */
export function isInCourseOf({tokens, small, units, first}: Reading, t: number): boolean {
  const {from = 0} = units[t]?.item ?? {};
  return saysAmong(tokens, small.in_course_of, {from: Math.max(first, from - BEFORE_NOUN), to: from});
}
