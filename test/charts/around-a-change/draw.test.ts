import {expect, test} from "vitest";
import {drawAround} from "../../../src/charts/around-a-change/draw.js";
import {aroundRows} from "../../../src/charts/around-a-change/rows.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = aroundRows(recordTables, dyad);

test("each row tells its day and how many contacts lie on either side of it", () => {
  const texts = textsOf(drawAround(rows, {width: 1152, document: blankDocument(), labels, id: "a"}));
  expect(texts).toContain("elected 6 July 2024 3 before, 5 after");
  expect(texts.filter((text) => text === "the day")).toHaveLength(2);
  expect(texts.some((text) => text.endsWith("hatched: leaders only"))).toBe(true);
});
