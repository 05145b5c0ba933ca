import {expect, test} from "vitest";
import {crowdedScene} from "../../../src/charts/the-line/crowded-scene.js";
import {type LineMark, lineRows} from "../../../src/charts/the-line/rows.js";
import {addDays} from "../../../src/time/day.js";
import {dyad, tables} from "../sample.js";

const rows = lineRows(tables, dyad);

/** The marks many times over, each copy some weeks before the last. */
function many(times: number): LineMark[] {
  return Array.from({length: times}, (_, i) =>
    rows.marks.map((mark) => {
      const [earliest, latest] = [mark.earliest, mark.latest].map((day) => addDays(day, -31 * i)) as [string, string];
      return {...mark, earliest, latest, mention_id: `${mark.mention_id}.${i}`};
    })
  ).flat();
}

for (const width of [288, 328])
  test(`on ${width} pixels every mark stays in the picture and none hides another`, () => {
    const {spots, line} = crowdedScene({...rows, marks: many(8)}, {width});
    expect(spots).toHaveLength(rows.marks.length * 8);
    for (const {across, radius} of spots) expect(Math.abs(across) + radius).toBeLessThan(line);
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1))
        expect(Math.hypot(a.along - b.along, a.across - b.across)).toBeGreaterThan((a.radius + b.radius) / 2);
  });

test("those who held the office are named, and some marks, those that lead before others", () => {
  const {written} = crowdedScene({...rows, marks: many(8)}, {width: 328});
  const lines = written.map(({lines}) => lines[0]?.text ?? "").join("|");
  for (const {name} of rows.bands) expect(lines).toContain(name);
  const named = written.flatMap(({leader}) => (leader === undefined ? [] : [leader.spot.mark.lead]));
  expect(named.length).toBeGreaterThan(3);
  expect(named.length).toBeLessThanOrEqual(40);
  expect(named[0]).toBe(true);
});

test("more marks make a longer line", () => {
  const bottom = (times: number): number => crowdedScene({...rows, marks: many(times)}, {width: 328}).bottom;
  expect(bottom(8)).toBeGreaterThan(bottom(3));
});
