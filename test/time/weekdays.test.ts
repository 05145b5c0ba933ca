import fc from "fast-check";
import {expect, test} from "vitest";
import {isoDay, type Weekday, weekdayOf} from "../../src/time/day.js";
import {narrowToWeekday, weekdayOnOrAfter, weekdayOnOrBefore, weekdaysWithin} from "../../src/time/weekdays.js";

const cases = fc.record({
  start: fc.integer({min: 0, max: 20_000}),
  more: fc.integer({min: 0, max: 60}),
  weekday: fc.integer({min: 0, max: 6}) as fc.Arbitrary<Weekday>
});

test("narrowing keeps exactly the days of that weekday", () => {
  fc.assert(
    fc.property(cases, ({start, more, weekday}) => {
      const interval = {earliest: isoDay(start), latest: isoDay(start + more)};
      const found = weekdaysWithin(interval, weekday);
      const expected: string[] = [];
      for (let day = start; day <= start + more; day++)
        if (weekdayOf(isoDay(day)) === weekday) expected.push(isoDay(day));
      expect(found).toEqual(expected);
      const narrowed = narrowToWeekday(interval, weekday);
      expect(narrowed).toEqual(expected.length === 0 ? null : {earliest: expected[0], latest: expected.at(-1)});
    })
  );
});

test("a day is its own weekday, before and after", () => {
  expect(weekdayOnOrBefore("2024-07-10", 3)).toBe("2024-07-10");
  expect(weekdayOnOrAfter("2024-07-10", 3)).toBe("2024-07-10");
  expect(weekdayOnOrBefore("2021-07-06", 1)).toBe("2021-07-05");
  expect(weekdayOnOrAfter("2023-04-28", 3)).toBe("2023-05-03");
});
