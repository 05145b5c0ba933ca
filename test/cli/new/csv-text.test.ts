import {expect, test} from "vitest";
import {csvText} from "../../../src/cli/new/csv-text.js";

test("a header, a line a row, and nothing where a row says nothing", () => {
  expect(csvText(["a", "b"], [{b: "x, y"}, {a: "1", c: "lost"}])).toBe('a,b\n,"x, y"\n1,\n');
  expect(csvText(["a"], [])).toBe("a\n");
});
