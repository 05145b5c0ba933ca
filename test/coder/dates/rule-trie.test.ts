import {expect, test} from "vitest";
import {bare} from "../../../src/coder/dates/rule-trie.js";

test("a slot takes the terms of its name, clear ones only where it says so", () => {
  expect(bare("month")).toBe("month_name");
  expect(bare("month!")).toBe("month_name");
  expect(bare("weekday")).toBe("weekday_name");
  expect(bare("unit")).toBe("unit");
  expect(bare("day")).toBe("day");
});
