import {expect, test} from "vitest";
import {moveLine} from "../../../src/cli/whatif/move-line.js";
import {whatMoved} from "../../../src/cli/whatif/what-moved.js";
import {dated, keys, state} from "./states.js";

const tablesOf = (changed: Parameters<typeof state>[1]) =>
  whatMoved(state("before"), state("after", changed), keys).tables;

test("one line says which text's contacts moved, and what follows", () => {
  expect(moveLine(tablesOf(dated), ["the-line"])).toBe("003: 1 contact re-dated; the-line, 1 claim changed");
});

test("contacts come and go, also those of the record", () => {
  const contacts = [{contact_id: "r:R1"}, {contact_id: "r:R2"}];
  expect(moveLine(tablesOf({contacts}), [])).toBe("record: 2 contacts new, 003: 1 contact gone");
});

test("where no contact moved, the tables that did are named; where nothing did, nothing", () => {
  expect(moveLine(tablesOf({frequency: []}), [])).toBe("frequency changed");
  expect(moveLine([], ["the-line"])).toBe("the-line changed");
  expect(moveLine([], [])).toBe("");
});
