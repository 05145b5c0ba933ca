import {expect, test} from "vitest";
import {lexiconOf} from "../../../src/coder/lexicon/lexicon-of.js";
import {lexicon} from "../reading.js";

const without = (n: number) => ({...lexicon.rows, people: lexicon.rows.people.slice(n)});

test("rows that say the same have one lexicon, others their own", () => {
  const first = lexiconOf(without(1));
  expect(lexiconOf(without(1))).toBe(first);
  expect(lexiconOf(without(2))).not.toBe(first);
  expect(lexiconOf(without(1))).toBe(first);
});

test("what has not been asked for lately is forgotten", () => {
  const first = lexiconOf(without(1));
  for (const n of [2, 3, 4]) lexiconOf(without(n));
  expect(lexiconOf(without(1))).not.toBe(first);
});
