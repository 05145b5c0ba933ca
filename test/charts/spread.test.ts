import fc from "fast-check";
import {expect, test} from "vitest";
import {spread} from "../../src/charts/spread.js";

const item = (wanted: number, weight = 1, height = 10) => ({wanted, at: 0, height, weight});

test("what does not touch stays where it wants to be", () => {
  const items = [item(0), item(100)];
  spread(items, 5);
  expect(items.map(({at}) => at)).toEqual([0, 100]);
});

test("two that want the same place part evenly, a heavy one hardly moves", () => {
  const even = [item(50), item(50)];
  spread(even, 0);
  expect(even.map(({at}) => at)).toEqual([45, 55]);
  const heavy = [item(50, 9), item(50)];
  spread(heavy, 0);
  expect(heavy.map(({at}) => at)).toEqual([49, 59]);
});

test("nothing overlaps and nothing changes places, whatever is wanted", () => {
  const items = fc.array(fc.record({wanted: fc.integer({min: 0, max: 500}), height: fc.integer({min: 1, max: 60})}));
  fc.assert(
    fc.property(items, (wishes) => {
      const entries = wishes.map(({wanted, height}) => item(wanted, 1, height)).sort((a, b) => a.wanted - b.wanted);
      spread(entries, 3);
      for (const [i, b] of entries.entries()) {
        const a = entries[i - 1];
        if (a) expect(b.at - b.height / 2 + 1e-6).toBeGreaterThanOrEqual(a.at + a.height / 2 + 3);
      }
    })
  );
});
