import {expect, test} from "vitest";
import {drawEventsNarrow} from "../../../src/charts/whose-event/narrow.js";
import {eventRows} from "../../../src/charts/whose-event/rows.js";
import {blankDocument, dyad, labels, recordTables} from "../sample.js";

const rows = eventRows(recordTables, dyad);

test("on a phone the first side's calls stand left of the line, within the screen", () => {
  const drawn = drawEventsNarrow(rows, {width: 328, document: blankDocument(), labels, id: "w"});
  const first = new Set(rows.calls.filter(({caller}) => caller === 0).map(({key}) => key));
  for (const mark of drawn.querySelectorAll(".mark")) {
    const x = Number(/\(([\d.]+),/.exec(mark.getAttribute("transform") ?? "")?.[1]);
    expect(x).toBeGreaterThan(8);
    expect(x).toBeLessThan(320);
    if (first.has(mark.getAttribute("data-key") ?? "")) expect(x).toBeLessThan(164);
  }
});
