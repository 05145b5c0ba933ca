import type {Dyad} from "./chart.js";

/** What of the pair a mark's lane and words are made of: another period is no reason to say them again. */
export function namesOf({sides, surnames}: Dyad): readonly unknown[] {
  return [sides, surnames];
}
