import {expect, test} from "vitest";
import {tripRows} from "../../../src/charts/minister-trips/rows.js";
import {drawTripsUpright} from "../../../src/charts/minister-trips/upright.js";
import {blankDocument, dyad, labels, recordTables} from "../sample.js";

test("no two journeys of a side cover each other", () => {
  const rows = tripRows(recordTables, dyad);
  const drawn = drawTripsUpright(rows, {width: 328, document: blankDocument(), labels, id: "t"});
  const places = Array.from(drawn.querySelectorAll(".mark"), (mark) =>
    (mark.getAttribute("transform")?.match(/[\d.]+/g) ?? []).map(Number)
  );
  places.forEach(([x = 0, y = 0], i) => {
    for (const [x2 = 0, y2 = 0] of places.slice(i + 1)) expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(10);
  });
});
