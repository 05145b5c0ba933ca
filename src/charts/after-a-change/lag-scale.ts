/** Days to pixels, by the logarithm of the days and one: the first days are wide, the years narrow. */
export interface LagScale {
  (days: number): number;
  right: number;
}

/** A scale from no day at `left` to `most` days at `right`. */
export function lagScale(most: number, left: number, right: number): LagScale {
  const span = Math.log1p(Math.max(1, most));
  return Object.assign((days: number) => left + (Math.log1p(Math.max(0, days)) / span) * (right - left), {right});
}

const TICKS: [number, string][] = [
  [0, "same day"],
  [1, "1 day"],
  [7, "a week"],
  [30, "a month"],
  [91, "3 months"],
  [365, "a year"],
  [1461, "4 years"]
];
const FEW = [0, 7, 30, 365];

/** Days that deserve a rule, with their names; fewer where there is little room. */
export function lagTicks(most: number, roomy: boolean): {days: number; words: string}[] {
  return TICKS.filter(([days]) => days <= most && (roomy || FEW.includes(days))).map(([days, words]) => ({
    days,
    words
  }));
}
