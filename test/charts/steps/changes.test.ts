import {expect, test} from "vitest";
import {changesOf} from "../../../src/charts/steps/changes.js";
import {dyad, recordTables} from "../sample.js";

const changes = changesOf(recordTables, dyad);

test("top offices come first, each group in the order of time", () => {
  expect(changes.filter(({top}) => top).map(({name}) => name)).toEqual(["Rouhani", "Raisi", "Mokhber", "Pezeshkian"]);
  expect(changes.findIndex(({top}) => !top)).toBe(4);
});

test("the first message, call and meeting stand with their days", () => {
  expect(changes.find(({name}) => name === "Raisi")?.firsts.map(({kind, low}) => [kind, low])).toEqual([
    ["message", 0],
    ["call", 16],
    ["meeting", 170]
  ]);
});

test("a change that the record does not cover is left out", () => {
  expect(changes.some(({date}) => date === "2013-08-15")).toBe(false);
});
