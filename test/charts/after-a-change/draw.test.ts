import {expect, test} from "vitest";
import {drawAfter} from "../../../src/charts/after-a-change/draw.js";
import {afterRows} from "../../../src/charts/after-a-change/rows.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = afterRows(recordTables, dyad);

test("each office is named once, each change with its day", () => {
  const texts = textsOf(drawAfter(rows, {width: 1152, document: blankDocument(), labels, id: "a"}));
  expect(texts.filter((text) => text === "President in Tehran")).toHaveLength(1);
  expect(texts).toContain("elected 6 July 2024");
  expect(texts).toContain("takes over 15 August 2013 hatched: not searched until 2016");
  expect(texts).toContain("the record ends that day");
});
