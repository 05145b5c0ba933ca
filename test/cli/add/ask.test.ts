import {PassThrough} from "node:stream";
import {text} from "node:stream/consumers";
import {expect, test} from "vitest";
import {ask} from "../../../src/cli/add/ask.js";

const seen = {title: "A talk", outlet: null, url: null, published: null, language: "en", rights: null};

async function answers(lines: string[], given = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(lines.map((line) => `${line}\n`).join(""));
  const faultOf = (name: string, value: string) =>
    name === "published" && !/^\d/.test(value) ? `"${value}" is no day` : null;
  const known = await ask(seen, given, {input, output, faultOf});
  output.end();
  return {known, asked: await text(output)};
}

test("Enter takes what was seen, a dash leaves it blank, words replace it", async () => {
  const {known, asked} = await answers(["", "Daily", "", "2021", "-", ""]);
  expect(known).toEqual({title: "A talk", outlet: "Daily", url: null, published: "2021", language: null, rights: null});
  expect(asked).toContain("title [A talk]: ");
});

test("what is given is not asked for, a wrong answer is asked for again", async () => {
  const {known, asked} = await answers(["", "Monday", "2021", "", ""], {title: null, outlet: "Daily"});
  expect(known).toMatchObject({title: null, outlet: "Daily", published: "2021"});
  expect(asked).toContain('"Monday" is no day\npublished');
  expect(asked).not.toContain("outlet");
});

test("where nobody answers, what was seen stands", async () => {
  expect((await answers([])).known).toEqual(seen);
});
