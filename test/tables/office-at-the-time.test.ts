import {expect, test} from "vitest";
import {TenureBook} from "../../src/tables/office-at-the-time.js";
import {book, tenure} from "./build.js";

const held = (person: string, earliest: string | null, latest: string | null) =>
  book.stretches(person, {earliest, latest}).map((stretch) => stretch.map(({tenure: {status}}) => status).join("+"));

test("an interval falls into stretches at every change", () => {
  expect(held("a-ann", "2020-06-01", "2020-07-31")).toEqual(["", "elect", "incumbent"]);
});

test("the day a tenure ends belongs to the next", () => {
  expect(held("a-ann", "2020-06-30", "2020-06-30")).toEqual(["elect"]);
  expect(held("a-ann", "2020-07-01", "2020-07-01")).toEqual(["incumbent"]);
});

test("an open interval reaches as far as the calendar", () => {
  expect(held("a-abe", null, null)).toEqual(["", "incumbent", ""]);
});

test("a tenure is not sure on the days its rough ends leave open", () => {
  const rough = new TenureBook([tenure("a-ada", "AAA-FM", "2015/2020-03?")]);
  const sure = (day: string) => rough.stretches("a-ada", {earliest: day, latest: day})[0]?.map((one) => one.sure);
  expect(sure("2014-12-31")).toEqual([]);
  expect(sure("2015-05-05")).toEqual([false]);
  expect(sure("2018-05-05")).toEqual([true]);
  expect(sure("2020-03-10")).toEqual([false]);
  expect(sure("2020-04-01")).toEqual([]);
});

test("holders are those who may have filled the office, not those only elected to it", () => {
  expect(book.holders("AAA-PRES", {earliest: "2020-06-15", latest: "2020-06-15"})).toEqual(["a-abe"]);
  expect(book.holders("AAA-PRES", {earliest: "2020-06-15", latest: "2020-07-15"})).toEqual(["a-abe", "a-ann"]);
  expect(book.holders("AAA-PRES", {earliest: "2001-01-01", latest: "2001-01-01"})).toEqual([]);
});

test("it says whether it knows a person at all", () => {
  expect(book.knows("b-bob")).toBe(true);
  expect(book.knows("b-nobody")).toBe(false);
});
