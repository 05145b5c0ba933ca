import {countOf} from "../words/number-word.js";
import {capital} from "../words/sentence.js";
import type {Destination, TravelRows} from "./rows.js";

/** What stands beside a city: who travelled there, how often, and with how many a leader took part. */
export function destinationWords({traveller, marks}: Destination, {sides}: TravelRows): string[] {
  const side = traveller === null ? null : sides[traveller];
  const journeys = countOf(marks.length, "journey");
  const whose = side === undefined || side === null ? "" : ` from ${side.name}`;
  return [`${capital(journeys)}${whose}`, ...leaderWords(marks)];
}

function leaderWords(marks: Destination["marks"]): string[] {
  const large = marks.filter((mark) => mark.large).length;
  return large === 0 ? [] : [`a leader took part in ${large}`];
}
