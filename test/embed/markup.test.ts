import {expect, test} from "vitest";
import {escapeMarkup, linkHome, safeJson} from "../../src/embed/markup.js";

test("nothing in a text can become markup", () => {
  expect(escapeMarkup(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
  expect(safeJson({a: "</script>"})).not.toContain("<");
});

test("links of marks lead home, what a picture uses of itself stays", () => {
  expect(linkHome(`<a class="mark" href="#m-1"><use href="#x"/></a>`, "../")).toBe(
    `<a class="mark" href="../#m-1"><use href="#x"/></a>`
  );
});
