import {expect, test} from "vitest";
import {codeBatch} from "../../src/cli/code-batch.js";
import {codeThread} from "../../src/cli/code-thread.js";
import {lexicon} from "./lexicon.js";

test("a thread codes what it is given in turn, and tells how much is open", async () => {
  const thread = codeThread({rows: lexicon.rows, explain: false});
  const texts = ["The ministers met on Monday.", "They spoke by phone."];
  const batches = texts.map((text, i) => ({
    name: "record",
    first: 1,
    bytes: Buffer.from(JSON.stringify({id: i, text}))
  }));
  const coded = batches.map((batch) => thread.run(batch));
  expect(thread.open()).toBe(2);
  const bytes = (await Promise.all(coded)).map((one) => ({...one, output: Buffer.from(one.output).toString()}));
  expect(bytes).toEqual(batches.map((batch) => codeBatch(batch, lexicon, {explain: false})));
  expect(thread.open()).toBe(0);
  await thread.close();
}, 60_000);

test("what goes wrong in a thread comes out where it was asked for", async () => {
  const thread = codeThread({rows: {...lexicon.rows, languages: null as never}, explain: false});
  await expect(thread.run({problem: "x"})).rejects.toThrow();
  expect(thread.open()).toBe(0);
  await thread.close();
}, 60_000);
