import {dayNumber} from "../time/day.js";
import {isBounded, type OpenInterval, overlaps} from "../time/interval.js";

/** Whether two dates can be of one event: they share a day, or are two exact days one day apart, as agencies slip. */
export function closeDates(a: OpenInterval, b: OpenInterval): boolean {
  return overlaps(a, b) || aDayApart(a, b);
}

function aDayApart(a: OpenInterval, b: OpenInterval): boolean {
  if (!isBounded(a) || !isBounded(b)) return false;
  if (a.earliest !== a.latest || b.earliest !== b.latest) return false;
  return Math.abs(dayNumber(a.earliest) - dayNumber(b.earliest)) === 1;
}
