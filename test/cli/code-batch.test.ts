import {join} from "node:path";
import {expect, test} from "vitest";
import {codeBatch} from "../../src/cli/code-batch.js";
import {dataDir, lexicon} from "./lexicon.js";

const CODED = {explain: false};
const file = join(dataDir, "sources", "000_2c73e1855d68b058.txt");

function records(...lines: string[]) {
  return {name: "record", first: 5, bytes: Buffer.from(lines.join("\n"))};
}

test("a record a line, numbered on from the first; a bad one is told and skipped", () => {
  const {output, texts, problems} = codeBatch(
    records('{"id":"a","text":"They met."}\r', "", "oops", '{"id":"b"}', '{"id":"c","text":"No."}'),
    lexicon,
    CODED
  );
  const lines = output.split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line).article.article_id)).toEqual(["a", "c"]);
  expect(texts).toBe(2);
  expect(problems).toEqual([
    'record 7: is not a JSON object; write {"id": …, "text": …} on one line; skipped',
    'record 8: has no "text"; give it one; skipped'
  ]);
});

test("a record in an old encoding is read, as files are", () => {
  const {output} = codeBatch(
    {
      name: "record",
      first: 1,
      bytes: Buffer.from('{"id":"a","title":"Le pr\u00e9sident a re\u00e7u","text":"\u00c0 Paris."}', "latin1")
    },
    lexicon,
    CODED
  );
  expect(JSON.parse(output).article.title).toBe("Le président a reçu");
});

test("files are coded one by one; one that cannot be read is told with its path", () => {
  const {output, problems, size} = codeBatch({files: [file, "gone.txt"]}, lexicon, CODED);
  expect(JSON.parse(output).contacts).not.toEqual([]);
  expect(size).toBeGreaterThan(1000);
  expect(problems).toEqual([expect.stringMatching(/^gone\.txt: .*no such file.*; skipped$/)]);
});

test("what could not be read at all is passed on", () => {
  expect(codeBatch({problem: "x: is broken"}, lexicon, CODED)).toEqual({
    output: "",
    texts: 0,
    size: 0,
    problems: ["x: is broken"]
  });
});

test("the same batch can be explained instead", () => {
  const {output, texts} = codeBatch({files: [file]}, lexicon, {explain: true});
  expect(output).toContain("000_2c73e1855d68b058");
  expect(() => JSON.parse(output)).toThrow();
  expect(texts).toBe(1);
});
