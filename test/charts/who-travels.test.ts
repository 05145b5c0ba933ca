import {expect, test} from "vitest";
import {whoTravels} from "../../src/charts/who-travels.js";
import {dyad, labels, recordTables} from "./sample.js";

const rows = whoTravels.rows(recordTables, dyad);

test("the headline claims no more than its claim carries", () => {
  const said = (standing: typeof rows.standing): string => whoTravels.headline({...rows, standing}, labels);
  expect(said("found")).toMatch(/^In the reports we found, Iran made \d+ of the \d+ journeys/);
  expect(said("holds")).toMatch(/^Iran made/);
  expect(said("fails")).toBe("Who travelled where");
});

test("the note gives n, the interval and what was not searched for", () => {
  expect(whoTravels.note(rows, labels)).toMatch(
    /^n = \d+ journeys, with \d+ meetings and visits\. Iran’s share lies .+95 % interval/
  );
  expect(whoTravels.note(rows, labels)).toContain("Before 2016");
  expect(whoTravels.note({...rows, standing: "fails"}, labels)).not.toContain("%");
});
