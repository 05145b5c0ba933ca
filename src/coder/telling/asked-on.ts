import type {Reading} from "../grammar/reading.js";

/** Whether the token begins what something was done on: "at A-ian request", "on the invitation"; not "praised the request". */
export function isAskedOn({tokens: {form}, small}: Reading, token: number): boolean {
  const before = small.told_of.has(form[token - 1] ?? "") ? token - 2 : token - 1;
  return small.asked_on.has(form[before] ?? "");
}
