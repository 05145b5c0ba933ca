import {expect, test} from "vitest";
import {whoMeetsWhom} from "../../src/charts/who-meets-whom.js";
import {dyad, labels, recordTables} from "./sample.js";

const rows = whoMeetsWhom.rows(recordTables, dyad);

test("the headline names the pair with most, and says whose reports it rests on", () => {
  expect(whoMeetsWhom.headline(rows, labels)).toBe(
    `In the reports we found, the two foreign ministers dealt with each other most often: ${rows.pairs[0]?.n} times`
  );
  expect(whoMeetsWhom.headline({...rows, pairs: rows.pairs.slice(0, 1).map((pair) => ({...pair, n: 2}))}, labels)).toBe(
    "Who deals with whom, by office"
  );
});

test("journeys and rows stand beside each other in the table", () => {
  const [first] = whoMeetsWhom.table(rows, labels).rows;
  expect(first?.slice(0, 2)).toEqual(["Foreign minister", "Foreign minister"]);
  expect(Number(first?.[3])).toBeGreaterThanOrEqual(Number(first?.[2]));
});
