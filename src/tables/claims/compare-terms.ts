import {rateRatio} from "../stats/rate-ratio.js";
import type {Measure} from "./claim.js";
import type {countIn} from "./counting.js";
import {noMeasure} from "./no-measure.js";

const UNIT = "ratio of rates";

/** What is counted in somebody's term, and the years of it that were searched. */
export interface Term extends ReturnType<typeof countIn> {
  name: string;
  exposure: number;
}

/** How many times the rate of the earlier term that of the later is; `text` says it. Holds where the whole interval is above one. */
export function compareTerms(before: Term, after: Term, text: string): Measure {
  const {ratio, low, high} = rateRatio(
    {n: after.low, exposure: after.exposure},
    {n: before.high, exposure: before.exposure}
  );
  return {
    text,
    value: ratio,
    unit: UNIT,
    n: after.low + before.high,
    unknowns: after.high - after.low + before.high - before.low,
    low,
    high,
    contact_ids: [...before.contact_ids, ...after.contact_ids],
    holds: low > 1
  };
}

/** Where there are no two terms with searched time; `text` says so. */
export function noTerms(text: string): Measure {
  return noMeasure(text, UNIT);
}

/** Whether both terms are known and have searched time. */
export function areComparable(terms: readonly Term[]): terms is readonly [Term, Term, ...Term[]] {
  return terms.length > 1 && terms.slice(0, 2).every(({exposure}) => exposure > 0);
}
