import {addDays, calendarDay} from "../../time/day.js";
import type {Period} from "../holders.js";
import {type Labels, label} from "../label.js";
import type {Gap} from "../the-line/gaps.js";
import {capital} from "../words/sentence.js";

/** What was not searched for, and when: "Before 2016: contacts of ministers not searched for". */
export function gapWords({level, start, end}: Gap, period: Period, labels: Labels): string {
  const [from, to] = [calendarDay(start).year, calendarDay(addDays(end, -1)).year];
  const years = from === to ? String(from) : `${from}–${to}`;
  const when = start === period.start ? "before" : end === period.end ? "since" : "in";
  return capital(label(labels, `picture.not-searched-${when}`, {years, level, after: to + 1, from}));
}
