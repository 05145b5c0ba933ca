import {daysBetween} from "../covered-time.js";
import {calendarPeriods} from "../periods.js";
import {chiSquaredFit} from "../stats/chi-squared.js";
import type {Measure, World} from "./claim.js";
import {type Counted, leaderContacts} from "./counting.js";
import {listed, rounded} from "./wording.js";

/** Contact at the top has its seasons: the quarters of the year differ more than chance makes them, in whole years. */
export function seasons(world: World): Measure {
  const {start, end} = world.dyad.period;
  const range = {earliest: start, latest: end ?? start};
  const whole = calendarPeriods("quarter", range).filter(
    (one) => one.start >= start && `${one.end.slice(0, 4)}-12-31` <= range.latest
  );
  const items = leaderContacts(world);
  const found = countBy(items.flatMap((item) => quarterOf(item) ?? []));
  const counts = [1, 2, 3, 4].map((quarter) => {
    const own = whole.filter(({period_id}) => period_id.endsWith(`Q${quarter}`));
    const sum = (f: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + f(one), 0);
    return {
      n: sum(({period_id}) => found.get(period_id) ?? 0),
      days: sum((one) => daysBetween(one.start, one.end) + 1)
    };
  });
  const n = counts.reduce((sum, count) => sum + count.n, 0);
  const p =
    n === 0
      ? null
      : chiSquaredFit(
          counts.map((count) => count.n),
          counts.map(({days}) => days)
        );
  return {
    text: `Calls and ${world.unit}s at the top by quarter of the year: ${listed(counts.map((count) => count.n))} (p = ${rounded(p, 2) ?? "not known"}).`,
    value: p,
    unit: "p of the chi-squared test",
    n,
    unknowns: items.length - n,
    low: null,
    high: null,
    contact_ids: items.flatMap(({contact_ids}) => contact_ids),
    holds: p !== null && p < 0.05
  };
}

/** The one quarter in which all days of an interval lie, named as `calendarPeriods` does. */
function quarterOf({earliest, latest}: Counted): string | null {
  const quarter = nameOf(earliest);
  return nameOf(latest) === quarter ? quarter : null;
}

function nameOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
