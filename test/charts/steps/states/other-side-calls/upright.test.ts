import {expect, test} from "vitest";
import {layUpright} from "../../../../../src/charts/steps/states/other-side-calls/upright.js";
import {narrow, outside} from "../../sample.js";
import {sceneOf} from "./scene.js";

test("however many calls there are, all stay in the picture", () => {
  for (const times of [1, 4]) {
    const scene = sceneOf(narrow, times);
    const {placed} = layUpright(scene);
    expect(placed).toHaveLength([...scene.groups, ...scene.rest].flatMap(({calls}) => calls).length);
    expect(outside(placed, narrow)).toEqual([]);
  }
});

test("what the first side made stands left of the line, the rest of the groups right of it", () => {
  const scene = sceneOf(narrow);
  const {placed} = layUpright({...scene, rest: []});
  const x = (rang: string): number[] =>
    scene.rows.calls
      .filter((call) => call.rang === rang)
      .map(({id}) => placed.find(({mark}) => mark.contact_id === id)?.x ?? Number.NaN);
  expect(Math.max(...x("first"))).toBeLessThan(narrow.width / 2);
  expect(Math.min(...x("second"))).toBeGreaterThan(narrow.width / 2);
});
