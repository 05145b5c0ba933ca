import {expect, test} from "vitest";
import {binMonths, binsOf} from "../../../src/story/explore/bins.js";
import {entriesOf} from "../../../src/story/explore/entries.js";
import {contact, entries, idsOf, setting} from "./sample.js";

const domain = {start: "2012-05-01", end: "2022-12-31"};
const sides = ["AAA", "BBB"];

test("stretches are as short as the width allows", () => {
  expect(binMonths(domain, 1152, 12)).toBe(3);
  expect(binMonths(domain, 300, 12)).toBe(6);
  expect(binMonths({start: "2022-01-01", end: "2022-12-31"}, 300, 12)).toBe(1);
  expect(binMonths({start: "0001-01-01", end: "2022-12-31"}, 300, 12)).toBe(120);
});

test("each contact of a certain stretch is in one lane of one bin", () => {
  const {bins, open, undated} = binsOf(entries, domain, {months: 3, sides});
  expect(bins[0]).toMatchObject({start: "2012-04-01", end: "2012-07-01"});
  expect(bins.at(-1)?.end).toBe("2023-01-01");
  const placed = bins.flatMap(({start, lanes}) =>
    lanes.flatMap((lane, i) => lane.map(({contact}) => [start, i, contact.contact_id]))
  );
  expect(placed).toEqual([
    ["2013-01-01", 1, "r:1"],
    ["2020-04-01", 2, "r:2"],
    ["2022-01-01", 0, "r:3"]
  ]);
  expect([open.length, undated]).toEqual([0, 1]);
});

test("what may lie in two stretches, or outside of all, is open", () => {
  const odd = entriesOf(
    {
      contacts: [
        contact("r:1", {date_earliest: "2013-03-31", date_latest: "2013-04-01"}),
        contact("r:2", {date_earliest: null, date_latest: "2013-04-01"}),
        contact("r:3", {date_earliest: "2023-01-01", date_latest: "2023-01-01"})
      ],
      participants: [],
      people: [],
      articles: [],
      mentions: []
    },
    setting
  );
  expect(idsOf(binsOf(odd, domain, {months: 3, sides}).open)).toEqual(["r:1", "r:2", "r:3"]);
});
