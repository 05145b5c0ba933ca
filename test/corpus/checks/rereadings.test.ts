import {expect, test} from "vitest";
import {checkRereadings} from "../../../src/corpus/checks/rereadings.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/rereadings.csv";
const told = (from: string, to: string) => toldAfter(checkRereadings, [FILE, from, to]);

test("who confirms has read, who did not reach has not", () => {
  expect(told("lot,not_reached,,,searched", "lot,confirmed,,,searched")[0]).toContain("names nothing that was read");
  expect(told("lot,not_reached,,,searched", "lot,not_reached,,https://example.org/,searched")[0]).toContain(
    "was read, though the row was not reached"
  );
});

test("only calls have a caller", () => {
  expect(told("lot,sharpened,,", "lot,sharpened,yes,")[0]).toContain('"yes" does not go with a meeting');
});
