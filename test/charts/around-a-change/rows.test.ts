import {expect, test} from "vitest";
import {aroundRows, REACH} from "../../../src/charts/around-a-change/rows.js";
import {dyad, emptyTables, recordTables} from "../sample.js";

const rows = aroundRows(recordTables, dyad);
const window = (name: string) => rows.windows.find((one) => one.name === name);

test("a window ends where another change of the office begins, or the record ends", () => {
  expect(window("Mokhber")?.after).toEqual({day: 47, next: "Pezeshkian"});
  expect(window("Pezeshkian")).toMatchObject({before: {day: -47, next: "Mokhber"}, after: {day: 155, next: null}});
  expect(window("Rouhani")).toMatchObject({before: null, after: null});
});

test("on the last day of the record nothing can follow", () => {
  expect(window("Sharaa")?.after).toEqual({day: 0, next: null});
  expect(window("Sharaa")?.marks.every(({from}) => from <= 0)).toBe(true);
});

test("contacts are counted in days from the change, and lie in their window", () => {
  expect(window("Pezeshkian")?.marks.find(({mention_id}) => mention_id !== null)).toMatchObject({
    from: 3,
    to: 4,
    by: 1
  });
  for (const {marks} of rows.windows) for (const {from, to} of marks) expect(from <= REACH && to >= -REACH).toBe(true);
});

test("what was not searched is told in days", () => {
  expect(window("Zarif")?.gaps).toEqual([{from: -365, to: 365}]);
  expect(aroundRows(emptyTables, dyad)).toMatchObject({windows: [], n: 0});
});
