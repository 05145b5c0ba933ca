import {expect, test} from "vitest";
import {labelOf} from "../../../src/charts/the-line/label.js";
import {placeLabels} from "../../../src/charts/the-line/place-labels.js";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {spotsOf} from "../../../src/charts/the-line/spot.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {dyad, tables} from "../sample.js";

const {marks, period} = lineRows(tables, dyad);
const placed = (width: number) => {
  const spots = spotsOf(marks, timeScale(period, 0, width - 122));
  return placeLabels(spots, ({mark}) => labelOf(mark, 176), {left: 0, right: width, taken: []});
};

test.each([560, 688, 836, 1152])("at %i pixels no label covers another or is run through", (width) => {
  const flags = placed(width);
  for (const [i, a] of flags.entries()) {
    expect(a.box.x1).toBeGreaterThanOrEqual(0);
    expect(a.box.x2).toBeLessThanOrEqual(width);
    for (const b of flags.slice(i + 1)) {
      for (const [p, q] of [
        [a.box, b.box],
        [a.strip, b.box],
        [a.box, b.strip]
      ] as const) {
        const apart = p.x2 < q.x1 || q.x2 < p.x1 || p.y2 < q.y1 || q.y2 < p.y1;
        expect(apart, `${a.label.lines[0]?.text} and ${b.label.lines[0]?.text}`).toBe(true);
      }
    }
  }
});

test("lead labels are never left out; with room none is", () => {
  const leads = marks.filter(({lead}) => lead).length;
  expect(placed(560).filter(({spot}) => spot.mark.lead)).toHaveLength(leads);
  expect(placed(1152)).toHaveLength(marks.length);
});

test("without marks there is nothing to place", () => {
  expect(placeLabels([], () => ({lines: [], width: 0, height: 0}), {left: 0, right: 100, taken: []})).toEqual([]);
});
