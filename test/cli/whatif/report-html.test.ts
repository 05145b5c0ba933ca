import {expect, test} from "vitest";
import {htmlReport} from "../../../src/cli/whatif/report-html.js";
import {whatMoved} from "../../../src/cli/whatif/what-moved.js";
import {dated, keys, state} from "./states.js";

const page = htmlReport(
  whatMoved(state("before"), state("after", dated, "<svg><circle/></svg>"), keys),
  ":root{--a:1}"
);

test("both pictures stand side by side, in the style they are drawn for", () => {
  expect(page).toContain('<svg id="before-line"/>');
  expect(page).toContain("<svg><circle/></svg>");
  expect(page).toContain(":root{--a:1}");
});

test("claims stand before contacts, and markup in a text is text", () => {
  expect(page.indexOf("claims: 1 changed")).toBeLessThan(
    page.indexOf("contacts: 1 changed", page.indexOf("<h2>claims"))
  );
  expect(page).toContain("They met &lt;then&gt;.");
  expect(page).not.toContain("<then>");
});
