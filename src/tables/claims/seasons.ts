import {daysBetween} from "../covered-time.js";
import {calendarPeriods} from "../periods.js";
import {chiSquaredFit} from "../stats/chi-squared.js";
import {Timeline} from "../timeline.js";
import type {Measure, World} from "./claim.js";
import {leaderContacts} from "./counting.js";
import {listed, rounded} from "./wording.js";

/** Contact at the top has its seasons: the quarters of the year differ more than chance makes them, in whole years. */
export function seasons(world: World): Measure {
  const {start, end} = world.dyad.period;
  const range = {earliest: start, latest: end ?? start};
  const whole = calendarPeriods("quarter", range).filter(
    (one) => one.start >= start && `${one.end.slice(0, 4)}-12-31` <= range.latest
  );
  const items = leaderContacts(world);
  const line = new Timeline(items);
  const counts = [1, 2, 3, 4].map((quarter) => {
    const own = whole.filter(({period_id}) => period_id.endsWith(`Q${quarter}`));
    const sum = (f: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + f(one), 0);
    return {
      n: sum((one) => line.count([{earliest: one.start, latest: one.end}]).low),
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
