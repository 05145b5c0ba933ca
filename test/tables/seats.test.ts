import {expect, test} from "vitest";
import {seatsOf} from "../../src/tables/seats.js";
import {book, levels, participant} from "./build.js";

const seats = (given: Parameters<typeof participant>, earliest: string, latest = earliest) =>
  seatsOf(participant(...given), {earliest, latest}, {book, levels}).map(
    ({office_id, office_status, office_basis, certain}) => [office_id, office_status, office_basis, certain].join(" ")
  );
const president = {office_id: "AAA-PRES", office: "president", office_basis: "stated"} as const;

test("an office the text does not give comes from the tenures of the day", () => {
  expect(seats(["a-ann"], "2020-06-20")).toEqual(["AAA-PRES elect tenure true"]);
  expect(seats(["a-ann"], "2021-06-20")).toEqual(["AAA-PRES incumbent tenure true"]);
});

test("days that reach over a change give a seat each, none certain", () => {
  expect(seats(["a-ann"], "2020-06-20", "2020-07-05")).toEqual([
    "AAA-PRES elect tenure false",
    "AAA-PRES incumbent tenure false"
  ]);
  expect(seats(["a-ann"], "2020-06-01", "2020-06-20")).toEqual(["AAA-PRES elect tenure false"]);
});

test("a rough start makes a tenure uncertain", () => {
  expect(seats(["a-ada"], "2015-03-01")).toEqual(["AAA-FM incumbent tenure false"]);
});

test("somebody whose offices nobody knows has none", () => {
  expect(seats(["a-nobody"], "2020-01-01")).toEqual(["   false"]);
});

test("an office the text gives stands, certain as far as the tenures bear it out", () => {
  expect(seats(["a-abe", president], "2019-01-01")).toEqual(["AAA-PRES incumbent stated true"]);
  expect(seats(["a-abe", president], "2020-06-25", "2020-07-02")).toEqual(["AAA-PRES incumbent stated false"]);
  expect(seats(["a-ann", {...president, office_status: "elect"}], "2020-06-20")).toEqual([
    "AAA-PRES elect stated true"
  ]);
  expect(seats(["a-ann", {...president, office_status: "incumbent"}], "2020-06-20")).toEqual([
    "AAA-PRES incumbent stated false"
  ]);
});

test("a former holder is certain where the tenures are over", () => {
  const former = {...president, office_status: "former"} as const;
  expect(seats(["a-abe", former], "2021-01-01")).toEqual(["AAA-PRES former stated true"]);
  expect(seats(["a-abe", former], "2019-01-01")).toEqual(["AAA-PRES former stated false"]);
});

test("an office outside the list is the text's word alone", () => {
  expect(seats(["a-abe", {office: "envoy", office_basis: "stated"}], "2019-01-01")).toEqual(["  stated true"]);
});

test("an office without a person stays as the text has it", () => {
  expect(seats([null, {...president, name: null}], "2019-01-01")).toEqual(["AAA-PRES  stated true"]);
  expect(seats([null, {name: "Zoe"}], "2019-01-01")).toEqual(["   false"]);
});
