import {expect, test} from "vitest";
import {themeRows} from "../../../src/charts/themes/rows.js";
import {drawThemesWide} from "../../../src/charts/themes/wide.js";
import {blankDocument, labels, recordTables, textsOf} from "../sample.js";

const rows = themeRows(recordTables);
const picture = drawThemesWide(rows, {width: 1152, document: blankDocument(), labels, id: "t"});

test("each cell is a link, and what is left out an outline", () => {
  const cells = rows.themes.flatMap((theme) => theme.cells).length;
  expect(picture.querySelectorAll("a")).toHaveLength(cells);
  expect(picture.querySelectorAll("rect[stroke-dasharray]")).toHaveLength(rows.themes.length * rows.n - cells);
});

test("the words stand in their cells, in quotation marks", () => {
  expect(textsOf(picture)).toContain("“brotherly”");
});
