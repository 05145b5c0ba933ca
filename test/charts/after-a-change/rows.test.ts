import {expect, test} from "vitest";
import {afterRows} from "../../../src/charts/after-a-change/rows.js";
import {dyad, emptyTables, recordTables} from "../sample.js";

const rows = afterRows(recordTables, dyad);
const change = (name: string) => rows.changes.find((one) => one.name === name);

test("top offices come first, then the other followed ones, each by side and day", () => {
  expect(rows.changes.map(({name}) => name)).toEqual([
    "Rouhani",
    "Raisi",
    "Mokhber",
    "Pezeshkian",
    "Sharaa",
    "Zarif",
    "Amir-Abdollahian",
    "Bagheri Kani",
    "Araghchi",
    "Mekdad",
    "Sabbagh"
  ]);
});

test("a first contact has its days as a range and the side that made it", () => {
  expect(change("Pezeshkian")?.firsts[1]).toMatchObject({kind: "call", low: 3, high: 4, by: 1});
  expect(change("Pezeshkian")?.firsts[1]?.mark).toMatchObject({filled: true});
  expect(change("Mokhber")?.firsts[0]).toMatchObject({low: null, mark: null, by: null});
});

test("time that was not searched is told in days", () => {
  expect(rows.changes.filter(({unsearched}) => unsearched > 0).map(({name, unsearched}) => [name, unsearched])).toEqual(
    [["Zarif", 869]]
  );
  expect(afterRows(emptyTables, dyad)).toMatchObject({changes: [], n: 0, unknown: 0});
});
