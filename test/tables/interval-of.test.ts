import {expect, test} from "vitest";
import {intervalOf} from "../../src/tables/interval-of.js";

test("the days of a dated row, an open end staying open", () => {
  expect(intervalOf({date_earliest: "2020-01-01", date_latest: null})).toEqual({earliest: "2020-01-01", latest: null});
});
