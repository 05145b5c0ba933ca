import {expect, test} from "vitest";
import {readRecords} from "../src/corpus/records.js";

/** Mulberry32 (T. Ettinger, public domain): numbers from 0 to below 1, the same for the same seed everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(ids: readonly string[], count: number, seed: number): string[] {
  const random = mulberry32(seed);
  const order = [...ids];
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (order.length - i));
    [order[i], order[j]] = [order[j] ?? "", order[i] ?? ""];
  }
  return order.slice(0, count);
}

test("the rows that were read again by lot are those of the written draw", () => {
  const [, ...record] = readRecords("data/reference/record.csv").map(({cells}) => cells[0] ?? "");
  const [, ...read] = readRecords("data/reference/rereadings.csv").map(({cells}) => cells);
  const lot = read.filter(([, , why]) => why === "lot").map(([id]) => id);
  expect(lot).toEqual(shuffled(record, 40, 20241208).sort());
});
