import {expect, test} from "vitest";
import {layWide} from "../../../../../src/charts/steps/states/other-side-calls/wide.js";
import {medium, outside, rows, told, wide} from "../../sample.js";
import {sceneOf} from "./scene.js";

test("however many calls there are, all stay in the picture", () => {
  for (const size of [wide, medium])
    for (const times of [1, 4]) {
      const scene = sceneOf(size, times);
      const {placed} = layWide(scene);
      expect(placed).toHaveLength([...scene.groups, ...scene.rest].flatMap(({calls}) => calls).length);
      expect(outside(placed, size)).toEqual([]);
    }
});

test("how often each side rang is told over and under the line", () => {
  const rang = (side: string) => rows.calls.filter((call) => call.rang === side).length;
  const words = told(layWide(sceneOf(wide)).scenery);
  expect(words).toContain(`▲ ${rang("first")} times`);
  expect(words).toContain(`▼ ${rang("second")} times`);
});
