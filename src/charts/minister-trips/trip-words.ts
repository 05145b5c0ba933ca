import {type Labels, label} from "../label.js";
import {lengthWords} from "../words/length.js";
import type {Minister} from "./rows.js";

/** "10 journeys in 2.7 years". */
export function tripCount({trips, days}: Minister): string {
  return `${trips.length} ${trips.length === 1 ? "journey" : "journeys"} in ${lengthWords(days)}`;
}

/** "a leader met on all", "a leader met on 3"; nothing where there was no journey. */
export function metWords({trips}: Minister): string {
  const met = trips.filter((trip) => trip.met).length;
  if (trips.length === 0) return "";
  if (met === 0) return "no leader met";
  if (trips.length === 1) return "a leader met";
  return `a leader met on ${met === trips.length ? "all" : met}`;
}

/** The name as a label: "Name", "Name, acting". */
export const ministerName = ({name, acting}: Minister): string => (acting ? `${name}, acting` : name);

/** What the hatching stands for, told beside it. */
export const gapWords = (end: string, labels: Labels): string =>
  label(labels, "minister-trips.picture.hatched", {year: end.slice(0, 4)});
