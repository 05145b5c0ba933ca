import {expect, test} from "vitest";
import {anchorWords, firstWords, grouped, groupTitle, lagWords} from "../../../src/charts/after-a-change/lag-words.js";
import {afterRows} from "../../../src/charts/after-a-change/rows.js";
import {dyad, recordTables} from "../sample.js";

const rows = afterRows(recordTables, dyad);
const mokhber = rows.changes.find(({name}) => name === "Mokhber");
if (mokhber === undefined) throw new Error("no such change in the fixture");

test("days as labels", () => {
  expect([lagWords(0, 0), lagWords(1, 1), lagWords(3, 4), lagWords(0, 2), lagWords(1217, 1217)]).toEqual([
    "same day",
    "1 day",
    "3–4 days",
    "0–2 days",
    "1,217 days"
  ]);
  expect([grouped(999), grouped(1234567)]).toEqual(["999", "1,234,567"]);
});

test("what was not found is told with the days it was looked for", () => {
  const [message, call] = mokhber.firsts;
  if (message === undefined || call === undefined) throw new Error("no first contacts in the fixture");
  expect([firstWords(message, mokhber), firstWords(call, mokhber)]).toEqual(["none found in 69 days", "3 days"]);
});

test("a change is told by its day and office", () => {
  expect([anchorWords(mokhber), groupTitle(mokhber, rows)]).toEqual(["takes over 20 May 2024", "President in Tehran"]);
});
