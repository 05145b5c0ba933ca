import {expect, test} from "vitest";
import {meetRows} from "../../../src/charts/who-meets-whom/rows.js";
import {drawMeetsWide} from "../../../src/charts/who-meets-whom/wide.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = meetRows(recordTables, dyad);
const picture = drawMeetsWide(rows, {width: 1152, document: blankDocument(), labels, id: "m"});

test("every pair has its number, and counterparts an outline", () => {
  const numbers = textsOf(picture).filter((text) => /^\d+$/.test(text));
  expect(numbers.map(Number).sort((a, b) => b - a)).toEqual(rows.pairs.map(({n}) => n));
  const outlined = rows.pairs.filter(
    ({first, second}) => rows.posts[0][first]?.shared && rows.posts[0][first]?.role === rows.posts[1][second]?.role
  );
  expect(picture.querySelectorAll("rect[stroke]")).toHaveLength(outlined.length);
});
