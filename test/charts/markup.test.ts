import {expect, test} from "vitest";
import {escapeMarkup, safeJson} from "../../src/charts/markup.js";

test("nothing in a text can become markup", () => {
  expect(escapeMarkup(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
});

test("JSON means the same and never ends a script", () => {
  const value = {a: "</script>"};
  expect(safeJson(value)).not.toContain("<");
  expect(JSON.parse(safeJson(value))).toEqual(value);
});
