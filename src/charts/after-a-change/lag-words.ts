import {dayWords} from "../words/days.js";
import {capital} from "../words/sentence.js";
import type {AfterRows, Change, First} from "./rows.js";

/** Days as a label: "same day", "1 day", "3–4 days", "1,217 days". */
export function lagWords(low: number, high: number): string {
  if (high === 0) return "same day";
  const days = low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
  return `${days} ${high === 1 ? "day" : "days"}`;
}

/** A number with commas between thousands. */
export const grouped = (n: number): string => String(n).replace(/(?<=\d)(?=(\d{3})+$)/g, ",");

/** What is known of a first contact: "3–4 days", "none found in 93 days". */
export function firstWords({low, high}: First, {observed}: Change): string {
  return low === null || high === null ? `none found in ${lagWords(observed, observed)}` : lagWords(low, high);
}

/** From which day it counts: "elected 19 June 2021", "takes over 25 August 2021". */
export function anchorWords({elected, date}: Pick<Change, "elected" | "date">): string {
  return `${elected ? "elected" : "takes over"} ${dayWords(date)}`;
}

/** Changes of one office stand together under its name: "Foreign ministers in …". */
export function groupTitle({office, side}: Pick<Change, "office" | "side">, {sides}: Pick<AfterRows, "sides">): string {
  return capital(`${office} in ${sides[side]?.capital ?? "the capital"}`);
}
