import {expect, test} from "vitest";
import {Answerer} from "../../src/notebook/answer.js";
import type {Answer} from "../../src/notebook/messages.js";
import {sourceOf} from "../coder/reading.js";
import {book} from "./sample.js";

const source = sourceOf("Bashar al-Assad phoned Ebrahim Raisi on Monday.");

test("a text, given as words or as a file, is answered by its steps and its view, then by parts and files", async () => {
  const answers: Answer[] = [];
  const answerer = new Answerer((answer) => answers.push(answer));
  await answerer.answer({kind: "book", book});
  await answerer.answer({kind: "code", run: 7, source: {...source, text: new Blob([source.text])}, changes: []});
  expect(answers.map(({kind}) => kind)).toEqual(["step", "step", "step", "step", "view"]);
  expect(answers.every(({run}) => run === 7)).toBe(true);
  await answerer.answer({kind: "part", run: 7, wanted: {part: 0}});
  await answerer.answer({kind: "file", run: 7, format: "json"});
  const last = answers.at(-1);
  const line = last?.kind === "file" ? await last.file.text() : "";
  expect(JSON.parse(line).article.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("a fault is an answer", async () => {
  const answers: Answer[] = [];
  const answerer = new Answerer((answer) => answers.push(answer));
  await answerer.answer({kind: "part", run: 1, wanted: {part: 0}});
  expect(answers).toEqual([{kind: "failed", run: 1, message: expect.stringContaining("rules")}]);
});
