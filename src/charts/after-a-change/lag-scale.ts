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
  [0, "same-day"],
  [1, "one-day"],
  [7, "week"],
  [30, "month"],
  [91, "months"],
  [365, "year"],
  [1461, "years"]
];
const FEW = [0, 7, 30, 365];

/** Days that deserve a rule, with the ends of their labels' keys; fewer where there is little room. */
export function lagTicks(most: number, roomy: boolean): {days: number; key: string}[] {
  return TICKS.filter(([days]) => days <= most && (roomy || FEW.includes(days))).map(([days, key]) => ({
    days,
    key
  }));
}
