import {expect, test} from "vitest";
import {drawRates} from "../../../src/charts/rate-by-leader/draw.js";
import {rateRows} from "../../../src/charts/rate-by-leader/rows.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = rateRows(recordTables, dyad);

test("each holder has an interval for calls and one for journeys, at every width", () => {
  for (const width of [328, 688, 1152]) {
    const drawn = drawRates(rows, {width, document: blankDocument(), labels, id: "r"});
    expect(drawn.querySelectorAll(".interval")).toHaveLength(rows.leaders.length * 2);
    const texts = textsOf(drawn).join("\n");
    for (const {name} of rows.leaders) expect(texts).toContain(name);
    expect(texts).toContain("6.0 to 8.0 a year lies in every range");
  }
});
