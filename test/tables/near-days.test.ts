import fc from "fast-check";
import {expect, test} from "vitest";
import {NearDays} from "../../src/tables/near-days.js";
import {addDays} from "../../src/time/day.js";
import {type OpenInterval, overlaps} from "../../src/time/interval.js";

const days = fc
  .tuple(
    fc.integer({min: 0, max: 4000}),
    fc.constantFrom(0, 1, 30, 200, 2000),
    fc.constantFrom("", "", "from", "until")
  )
  .map(([first, more, open]): OpenInterval => {
    const earliest = addDays("2011-01-01", first);
    return {earliest: open === "from" ? null : earliest, latest: open === "until" ? null : addDays(earliest, more)};
  });

test("no row within a month is missed, and rows keep their order", () => {
  fc.assert(
    fc.property(fc.array(days, {maxLength: 12}), days, (rows, asked) => {
      const near = new NearDays([...rows.entries()], ([, row]) => row).near(asked);
      const wider = {
        earliest: asked.earliest && addDays(asked.earliest, -28),
        latest: asked.latest && addDays(asked.latest, 28)
      };
      const due = [...rows.entries()].filter(([, row]) => overlaps(row, wider)).map(([i]) => i);
      const found = near.map(([i]) => i);
      expect(due.filter((i) => !found.includes(i))).toEqual([]);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    })
  );
});

test("a day finds the rows of its months, not those of other years", () => {
  const on = (day: string) => ({earliest: day, latest: day});
  const near = new NearDays([on("2012-05-31"), on("2013-06-01"), on("2012-06-30")], (row) => row);
  expect(near.near(on("2012-06-10"))).toEqual([on("2012-05-31"), on("2012-06-30")]);
});
