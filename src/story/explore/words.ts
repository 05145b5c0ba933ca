import type {Dyad} from "../../charts/chart.js";
import {channelWord} from "../../charts/words/channel.js";
import {dayWords, intervalWords, monthName} from "../../charts/words/days.js";
import {whoWords} from "../../charts/words/who.js";
import type {ContactRow} from "../../tables/rows.js";
import type {Entry} from "./entries.js";

/** Who did what, a clause. */
export const whoOf = ({contact, participants}: Entry, dyad: Dyad): string => whoWords(contact, participants, dyad).full;

/** What is known of the day. */
export const whenOf = ({contact}: Entry): string => intervalWords(contact.date_earliest, contact.date_latest);

/** A contact in one line, as its mark is called. */
export function markWords(entry: Entry, dyad: Dyad): string {
  return `${whenOf(entry)}: ${whoOf(entry, dyad)} (${channelWord(entry.contact.channel)})`;
}

/** A side by its name, another country by its code. */
const countryName = (code: string, {sides}: Dyad): string => sides.find(({side}) => side === code)?.name ?? code;

/** The side that called, wrote or travelled. */
export function actorWords({direction}: ContactRow, dyad: Dyad): string {
  if (direction === "unknown") return "not told";
  return direction === "both" ? "both" : countryName(direction, dyad);
}

/** Where it was, with the country where that is neither side; blank where it is not told. */
export function placeWords({place, country}: ContactRow, dyad: Dyad): string {
  const land = country === null ? null : countryName(country, dyad);
  if (place === null) return land ?? "";
  return land === null || dyad.sides.some(({side}) => side === country) ? place : `${place} (${land})`;
}

/** What tells of it: the texts, the record or both. */
export function provenanceWords({provenance}: ContactRow): string {
  return {texts: "texts", record: "record", both: "texts and record"}[provenance];
}

/** Whose outlets report it, in a column's few words. */
export function reporterWords({reported_by}: ContactRow, dyad: Dyad): string {
  if (reported_by === null) return "not told";
  if (reported_by === "both") return "both sides";
  return reported_by === "other" ? "others only" : countryName(reported_by, dyad);
}

/** A stretch of whole months by its first day: "2014", "July to September 2014", "2014 to 2015". */
export function stretchWords(start: string, months: number): string {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  if (months > 12) return `${year} to ${year + months / 12 - 1}`;
  if (months === 12) return String(year);
  if (months === 1) return `${monthName(month)} ${year}`;
  return `${monthName(month)} to ${monthName(month + months - 1)} ${year}`;
}

/** How many are shown, of how many, and in which period: the sentence a screen reader hears after every change. */
export function countWords(shown: number, all: number): string {
  if (shown === all) return `All ${grouped(all)} contacts`;
  return shown === 0 ? `None of ${grouped(all)} contacts fits` : `${grouped(shown)} of ${grouped(all)} contacts`;
}

/** Digits in threes: "100,000". */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** An end of the period as one reads it. */
export function pointWords(point: string): string {
  if (point.length === 4) return point;
  return point.length === 7 ? `${monthName(Number(point.slice(5)))} ${point.slice(0, 4)}` : dayWords(point);
}
