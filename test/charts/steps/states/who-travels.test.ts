import {expect, test} from "vitest";
import {layWhoTravels} from "../../../../src/charts/steps/states/who-travels.js";
import {narrow, rows, told, wide} from "../sample.js";

test("every meeting of every journey has its mark, those of one journey beside each other", () => {
  for (const size of [wide, narrow]) {
    const {placed} = layWhoTravels(rows, size);
    expect(placed).toHaveLength(rows.cities.flatMap(({journeys}) => journeys.flatMap(({ids}) => ids)).length);
    const [several] = rows.cities.flatMap(({journeys}) => journeys.filter(({ids}) => ids.length > 1));
    const own = placed.filter(({mark}) => several?.ids.includes(mark.contact_id));
    expect(Math.max(...own.map(({x}) => x)) - Math.min(...own.map(({x}) => x))).toBeLessThan(6);
  }
});

test("the groups are counted", () => {
  const {scenery} = layWhoTravels(rows, wide);
  for (const {journeys} of rows.cities) expect(told(scenery)).toContain(`\n${journeys.length}\n`);
});
