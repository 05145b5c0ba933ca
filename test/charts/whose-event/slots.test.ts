import {expect, test} from "vitest";
import {eventRows} from "../../../src/charts/whose-event/rows.js";
import {placeBlocks} from "../../../src/charts/whose-event/slots.js";
import {dyad, labels, recordTables} from "../sample.js";

const rows = eventRows(recordTables, dyad);

test("blocks fill the width without touching each other", () => {
  for (const right of [688, 1152]) {
    const blocks = placeBlocks(rows, {left: 82, gap: 26, right}, labels);
    blocks.slice(1).forEach(({x}, i) => {
      const before = blocks[i];
      expect(x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) + 25);
    });
    const last = blocks.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(right + 0.01);
  }
});

test("without calls there is nothing to place", () => {
  expect(placeBlocks({...rows, calls: []}, {left: 0, gap: 0, right: 100}, labels)).toEqual([]);
});
