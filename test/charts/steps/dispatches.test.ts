import {expect, test} from "vitest";
import {rows} from "./sample.js";

test("the texts' contacts, each named by its text's words where the text is about it", () => {
  expect(rows.dispatches).toHaveLength(10);
  const leads = rows.dispatches.filter(({text}) => text !== null);
  expect(leads.map(({text}) => text).sort()).toEqual([1, 2, 3, 4, 5]);
  expect(leads.find(({text}) => text === 1)?.words).toBe("on late Monday");
  expect(leads.find(({text}) => text === 2)?.days).toEqual({from: "2017-11-11", to: "2021-07-31"});
});
