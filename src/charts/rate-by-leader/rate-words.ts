import {addDays} from "../../time/day.js";
import type {ReportedParts} from "./reported-parts.js";
import type {LeaderRate, Rate, RateRows} from "./rows.js";

/** A rate with as many digits as it carries: "0", "0.9", "21". */
export const rateNumber = (rate: number): string =>
  rate === 0 ? "0" : rate < 10 ? rate.toFixed(1) : String(Math.round(rate));

/** "48 journeys", "2–3 calls". */
export function rateCount({n_low, n_high}: Rate, noun: string): string {
  const n = n_low === n_high ? String(n_low) : `${n_low}–${n_high}`;
  return `${n} ${n_low === 1 && n_high === 1 ? noun : `${noun}s`}`;
}

/** "6.0 a year (4.4–8.0)". */
export function rateWords({rate, low, high}: Rate): string {
  return `${rateNumber(rate)} a year (${rateNumber(low)}–${rateNumber(high)})`;
}

/** "Name", "Name, acting". */
export const leaderName = ({name, acting}: LeaderRate): string => (acting ? `${name}, acting` : name);

/** The last day that counts. */
export const lastDayOf = ({end}: LeaderRate): string => addDays(end, -1);

/** Of which side the outlets are that a part stands for: a side's name, "both", "neither". */
export function partWords(part: keyof ReportedParts, {sides}: RateRows): string {
  if (part === "both") return "both";
  if (part === "other") return "neither";
  return sides[part === "first" ? 0 : 1]?.name ?? "one side";
}
