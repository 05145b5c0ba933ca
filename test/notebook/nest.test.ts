import fc from "fast-check";
import {expect, test} from "vitest";
import {nest} from "../../src/notebook/nest.js";

test("smaller stretches lie in larger ones; what crosses a border is dropped", () => {
  const stretches = [
    {start: 2, end: 8},
    {start: 4, end: 6},
    {start: 7, end: 9}
  ];
  const [before, large, after] = nest({start: 0, end: 10}, stretches);
  expect([before?.is, before?.end]).toEqual([null, 2]);
  expect(large?.inside.map(({start, end, is}) => [start, end, is !== null])).toEqual([
    [2, 4, false],
    [4, 6, true],
    [6, 8, false]
  ]);
  expect(after).toMatchObject({start: 8, end: 10, is: null});
});

test("the pieces leave nothing of the stretch out", () => {
  const stretch = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const pieces = nest({start: 5, end: 35}, stretches);
      let at = 5;
      for (const {start, end} of pieces) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(35);
    })
  );
});
