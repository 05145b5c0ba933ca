import type {Size} from "../../../../../src/charts/steps/mark.js";
import type {Scene} from "../../../../../src/charts/steps/states/other-side-calls/scene.js";
import {rows} from "../../sample.js";

/** The calls whose caller is told as one group, `times` over, and the rest. */
export function sceneOf(size: Size, times = 1): Scene {
  const told = rows.calls.filter(({rang}) => rang === "first" || rang === "second");
  const calls = Array.from({length: times}, () => told).flat();
  const rest = rows.calls.filter((call) => !told.includes(call));
  return {rows, size, groups: [{label: "a call", brief: "call", calls}], rest: [{label: "not told", calls: rest}]};
}
