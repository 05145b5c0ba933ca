import type {Measure} from "./claim.js";

/** Where nothing could be measured in that unit; `text` says why, and the claim does not hold. */
export function noMeasure(text: string, unit: string): Measure {
  return {text, value: null, unit, n: 0, unknowns: 0, low: null, high: null, contact_ids: [], holds: false};
}
