import {expect, test} from "vitest";
import {drawThemesNarrow} from "../../../src/charts/themes/narrow.js";
import {themeRows} from "../../../src/charts/themes/rows.js";
import {blankDocument, labels, recordTables} from "../sample.js";

const rows = themeRows(recordTables);
const picture = drawThemesNarrow(rows, {width: 328, document: blankDocument(), labels, id: "t"});

test("each cell is a link, and what is left out an outline", () => {
  const cells = rows.themes.flatMap((theme) => theme.cells).length;
  expect(picture.querySelectorAll("a")).toHaveLength(cells);
  expect(picture.querySelectorAll("rect[stroke-dasharray]")).toHaveLength(rows.themes.length * rows.n - cells);
});
