import {expect, test} from "vitest";
import {recordRows} from "../../../src/charts/the-line/record-rows.js";
import {drawRecordWide} from "../../../src/charts/the-record/wide.js";
import {blankDocument, dyad, labels, recordTables, tables, textsOf} from "../sample.js";

const rows = recordRows(recordTables, dyad, tables);
const draw = (width: number): SVGElement => drawRecordWide(rows, {width, document: blankDocument(), labels, id: "r"});

test("leaders, sides, the gap and the cut are named in place", () => {
  const texts = textsOf(draw(1152)).join("|");
  for (const words of ["Rouhani", "▲ Tehran called, wrote or came", "Before 2016", "the record stops", "“late Monday”"])
    expect(texts).toContain(words);
});

test("what was not searched for is hatched from the edge to its year", () => {
  const box = draw(1152).querySelector(".not-covered");
  expect([box?.getAttribute("x"), Number(box?.getAttribute("width"))]).toEqual(["0", expect.closeTo(318.2, 0)]);
});

test("a narrower picture has smaller marks and is no wider than asked", () => {
  const reach = Array.from(draw(688).querySelectorAll("path[transform]"), (mark) =>
    Number(/translate\(([\d.]+)/.exec(mark.getAttribute("transform") ?? "")?.[1])
  );
  expect(Math.max(...reach)).toBeLessThan(688);
});
