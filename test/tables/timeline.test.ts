import {expect, test} from "vitest";
import {Timeline} from "../../src/tables/timeline.js";

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
