import {expect, test} from "vitest";
import {codeBatch} from "../../src/cli/code-batch.js";
import {codePool} from "../../src/cli/code-pool.js";
import {lexicon} from "./lexicon.js";

const batches = Array.from({length: 6}, (_, i) => ({
  name: "record",
  first: i + 1,
  bytes: Buffer.from(i === 3 ? "oops" : `{"id":"r${i}","text":"The ministers met on Monday."}`)
}));

test("threads give what the main thread gives", async () => {
  const pool = codePool(2, {rows: lexicon.rows, explain: false});
  try {
    const coded = await Promise.all(batches.map((batch) => pool.run(batch)));
    const texts = coded.map((one) => ({...one, output: Buffer.from(one.output).toString()}));
    expect(texts).toEqual(batches.map((batch) => codeBatch(batch, lexicon, {explain: false})));
  } finally {
    await pool.close();
  }
}, 60_000);
