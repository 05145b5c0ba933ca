import {type Labels, label} from "../label.js";
import {capital} from "../words/sentence.js";
import type {Destination, TravelRows} from "./rows.js";

/** What stands beside a city: who travelled there, how often, and with how many a leader took part. */
export function destinationWords({traveller, marks}: Destination, {sides}: TravelRows, labels: Labels): string[] {
  const side = traveller === null ? null : sides[traveller];
  const key = `who-travels.picture.journeys${side ? "-of" : ""}`;
  const journeys = label(labels, key, {n: marks.length, name: side?.name ?? ""});
  return [capital(journeys), ...leaderWords(marks, labels)];
}

function leaderWords(marks: Destination["marks"], labels: Labels): string[] {
  const large = marks.filter((mark) => mark.large).length;
  return large === 0 ? [] : [label(labels, "who-travels.picture.leader", {n: large})];
}
