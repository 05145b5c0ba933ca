import fc from "fast-check";
import {expect, test} from "vitest";
import {Timeline} from "../../src/tables/timeline.js";
import {addDays} from "../../src/time/day.js";
import {overlaps} from "../../src/time/interval.js";

const day = (earliest: string, latest = earliest) => ({earliest, latest});
const line = new Timeline([
  day("2020-03-01"),
  day("2020-01-01"),
  day("2020-01-31"),
  day("2020-01-31"),
  day("2020-01-30", "2020-02-02"),
  day("2020-02-03", "2020-02-04")
]);

test("the ends of a span count", () => {
  expect(line.count([day("2020-01-01", "2020-01-31")])).toEqual({low: 3, high: 4});
  expect(line.count([day("2020-01-31", "2020-03-01")])).toEqual({low: 4, high: 5});
  expect(line.count([day("2020-02-01", "2020-02-28")])).toEqual({low: 1, high: 2});
});

test("what reaches over two spans counts once, and must lie in one of them", () => {
  expect(line.count([day("2020-01-30", "2020-01-31"), day("2020-02-01", "2020-02-02")])).toEqual({low: 2, high: 3});
  expect(line.count([])).toEqual({low: 0, high: 0});
  expect(new Timeline([]).count([day("2020-01-01")])).toEqual({low: 0, high: 0});
});

test("any span counts as if every interval were looked at", () => {
  const days = fc
    .tuple(fc.integer({min: 0, max: 40}), fc.constantFrom(0, 0, 3, 30))
    .map(([first, more]) => day(addDays("2020-01-01", first), addDays("2020-01-01", first + more)));
  fc.assert(
    fc.property(fc.array(days), days, (items, span) => {
      const low = items.filter(({earliest, latest}) => span.earliest <= earliest && latest <= span.latest).length;
      const high = items.filter((item) => overlaps(span, item)).length;
      expect(new Timeline(items).count([span])).toEqual({low, high});
    })
  );
});
