import {expect, test} from "vitest";
import {codeBatch} from "../../src/cli/code-batch.js";
import {codePool} from "../../src/cli/code-pool.js";
import type {Printable} from "../../src/cli/code-thread.js";
import {lexicon} from "./lexicon.js";

const batches = Array.from({length: 6}, (_, i) => ({
  name: "record",
  first: i + 1,
  bytes: Buffer.from(i === 3 ? "oops" : `{"id":"r${i}","text":"The ministers met on Monday."}`)
}));

const wanted = batches.map((batch) => codeBatch(batch, lexicon, {explain: false}));

test("threads give what the main thread gives, whether it helps or not", async () => {
  const pool = codePool(2, {rows: lexicon.rows, explain: false});
  try {
    const alone = Promise.all(batches.map((batch) => pool.run(batch)));
    expect((await alone).map(readable)).toEqual(wanted);
    const helped = Promise.all(batches.map((batch) => pool.run(batch)));
    pool.help();
    const coded = await helped;
    expect(coded.map(readable)).toEqual(wanted);
    expect(coded.some(({output}) => typeof output === "string")).toBe(true);
  } finally {
    await pool.close();
  }
}, 60_000);

test("one job is done where it is asked for", async () => {
  const pool = codePool(1, {rows: lexicon.rows, explain: false});
  const coded = batches.map((batch) => pool.run(batch));
  pool.help();
  expect(await Promise.all(coded)).toEqual(wanted);
  await pool.close();
});

function readable(coded: Printable) {
  return {...coded, output: Buffer.from(coded.output).toString()};
}
