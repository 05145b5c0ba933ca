import {expect, test} from "vitest";
import {
  lastDayOf,
  leaderName,
  partWords,
  rateCount,
  rateNumber,
  rateWords
} from "../../../src/charts/rate-by-leader/rate-words.js";
import {rateRows} from "../../../src/charts/rate-by-leader/rows.js";
import {dyad, recordTables} from "../sample.js";

const rows = rateRows(recordTables, dyad);
const [, rouhani, , mokhber] = rows.leaders;
if (rouhani === undefined || mokhber === undefined) throw new Error("holders missing in the fixture");

test("rates carry as many digits as they bear", () => {
  expect([0, 0.35, 21.2].map(rateNumber)).toEqual(["0", "0.3", "21"]);
  expect(rateWords(rouhani.journeys)).toBe("6.0 a year (4.4–8.0)");
});

test("counts that are not sure are told as a range", () => {
  expect(rateCount({...rouhani.calls, n_low: 1, n_high: 1}, "call")).toBe("1 call");
  expect(rateCount({...rouhani.calls, n_low: 1, n_high: 2}, "call")).toBe("1–2 calls");
});

test("holders, their times and whose outlets", () => {
  expect(leaderName(mokhber)).toBe("Mokhber, acting");
  expect(lastDayOf(rouhani)).toBe("2021-08-02");
  expect([partWords("first", rows), partWords("both", rows), partWords("other", rows)]).toEqual([
    "Iran",
    "both",
    "neither"
  ]);
});
