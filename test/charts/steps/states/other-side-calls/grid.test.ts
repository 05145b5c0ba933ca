import {expect, test} from "vitest";
import {grid, markOf} from "../../../../../src/charts/steps/states/other-side-calls/grid.js";
import {rows} from "../../sample.js";

const calls = rows.calls.slice(0, 3);
const shape = {x: 10, y: 100, columns: 2, cell: 20, r: 8};

test("marks stand row by row, downwards or upwards", () => {
  const places = (way: 1 | -1) => grid(calls, rows, {...shape, way}).map(({x, y}) => [x, y]);
  expect(places(1)).toEqual([
    [20, 100],
    [40, 100],
    [20, 120]
  ]);
  expect(places(-1)[2]).toEqual([20, 80]);
});

test("a call without a mark leaves its cell free", () => {
  const [first, ...others] = calls.map(({id}) => id);
  const marks = rows.marks.filter(({contact_id}) => contact_id !== first);
  const placed = grid(calls, {...rows, marks}, {...shape, way: 1});
  expect(placed.map(({mark}) => mark.contact_id)).toEqual(others);
  expect(placed[0]?.x).toBe(40);
});

test("a leader's call is larger", () => {
  const at = {x: 0, y: 0, r: 8};
  const sizes = rows.calls.flatMap((call) => markOf(call, rows.marks, at).map(({mark, r}) => [mark.large, r].join()));
  expect(new Set(sizes)).toEqual(new Set(["true,8", "false,6"]));
});
