import {expect, test} from "vitest";
import {escapeMarkup, safeJson} from "../../src/embed/markup.js";

test("nothing in a text can become markup", () => {
  expect(escapeMarkup(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
  expect(safeJson({a: "</script>"})).not.toContain("<");
});
