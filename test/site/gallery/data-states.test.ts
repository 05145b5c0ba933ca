import {expect, test} from "vitest";
import {folders} from "../../../src/site/folders.js";
import {dataStates} from "../../../src/site/gallery/data-states.js";

test("the tables are made as the real ones are, of nothing, of one report and of very many", () => {
  const contacts = new Map(dataStates(folders.data, 4).map(({name, tables}) => [name, tables.contacts.length]));
  expect([...contacts.keys()]).toEqual([
    "as it is",
    "no evidence",
    "nothing at all",
    "a single report",
    "one row of each file",
    "4 times the evidence"
  ]);
  expect(contacts.get("no evidence")).toBe(0);
  expect(contacts.get("4 times the evidence")).toBeGreaterThan(3 * (contacts.get("as it is") ?? 0));
});
