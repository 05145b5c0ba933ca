import {expect, test} from "vitest";
import {blocksOf} from "../../../src/charts/whose-event/blocks.js";
import {eventRows} from "../../../src/charts/whose-event/rows.js";
import {dyad, labels, recordTables} from "../sample.js";

const rows = eventRows(recordTables, dyad);

test("the second side's events come first, what concerned both or neither last, and no call is lost", () => {
  const blocks = blocksOf(rows, labels);
  expect(blocks.map(({affected}) => affected)).toEqual([1, 0, null]);
  expect(blocks.flatMap(({columns}) => columns.flatMap(({calls}) => calls))).toHaveLength(rows.n);
});

test("kinds stand from the most frequent to what is not known", () => {
  const words = blocksOf(rows, labels)[0]?.columns.map((column) => column.words) ?? [];
  expect([words[0], words.at(-1)]).toEqual(["attack, disaster or death", "other"]);
  expect(blocksOf({...rows, calls: []}, labels)).toEqual([]);
});
