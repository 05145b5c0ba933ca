import {expect, test} from "vitest";
import {toHtml} from "../../src/notebook/to-html.js";
import {tree} from "../../src/notebook/tree.js";

test("words and attributes are escaped, empty elements stay open, what is null is left out", () => {
  expect(toHtml(tree("p", {title: '"<', hidden: false, id: null, open: true}, "<b>", tree("br"), undefined))).toBe(
    '<p title="&quot;&lt;" open>&lt;b&gt;<br></p>'
  );
});
