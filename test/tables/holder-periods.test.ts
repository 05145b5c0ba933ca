import {expect, test} from "vitest";
import {holderPeriods} from "../../src/tables/holder-periods.js";
import {tenure, tenures} from "./build.js";

const spans = (rows = tenures) =>
  holderPeriods(rows, ["AAA-PRES"], {start: "2012-01-01", end: "2020-12-31"}).map(
    ({person_id, start, end}) => `${person_id} ${start} ${end}`
  );

test("who held the office, without those only elected to it, up to the end of the record", () => {
  expect(spans()).toEqual(["a-abe 2012-07-01 2020-06-30", "a-ann 2020-07-01 2020-12-31"]);
});

test("two terms in a row are one time, two with another's between are two", () => {
  const [one, two] = ["2012-01-01/2013-01-01", "2013-01-01/2014-01-01"].map((span) =>
    tenure("a-abe", "AAA-PRES", span)
  );
  const later = tenure("a-abe", "AAA-PRES", "2016-01-01/2017-01-01");
  if (!one || !two) throw new Error("no tenure");
  expect(spans([two, one, later])).toEqual(["a-abe 2012-01-01 2013-12-31", "a-abe 2016-01-01 2016-12-31"]);
});
