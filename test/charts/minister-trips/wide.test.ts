import {expect, test} from "vitest";
import {tripRows} from "../../../src/charts/minister-trips/rows.js";
import {drawTripsWide} from "../../../src/charts/minister-trips/wide.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = tripRows(recordTables, dyad);

test("each minister has a name, a count and a line", () => {
  const texts = textsOf(drawTripsWide(rows, {width: 1152, document: blankDocument(), labels, id: "t"})).join("\n");
  for (const {name} of rows.ministers) expect(texts).toContain(name);
  expect(texts).toContain("10 journeys in 2.7 years a leader met on all");
  expect(texts).toContain("before 2016 only journeys to a leader were searched for");
});

test("years are short where there is little room", () => {
  expect(textsOf(drawTripsWide(rows, {width: 688, document: blankDocument(), labels, id: "t"}))).toContain("’16");
});
