import {expect, test} from "vitest";
import {readRecord} from "../../src/cli/code-record.js";

test("an id and a text are enough; what is not said is not known", () => {
  expect(readRecord('{"id": "a1", "text": "They met."}')).toEqual({
    article_id: "a1",
    file: "a1",
    text: "They met.",
    title: null,
    outlet: null,
    url: null,
    published: null,
    language: null,
    rights: null
  });
});

test("what else is known is kept, and what has no name here is let be", () => {
  const line = '{"id":"a","text":"t","published":"2024-07-10","language":"en","outlet":"The Daily","score":3}';
  expect(readRecord(line)).toMatchObject({published: "2024-07-10", language: "en", outlet: "The Daily"});
});

test.each([
  ["{", "is not a JSON object"],
  ["[1]", "is not a JSON object"],
  ["7", "is not a JSON object"],
  ['{"text":"t"}', 'has no "id"'],
  ['{"id":"a"}', 'has no "text"'],
  ['{"id":"a","text":"  "}', 'has no "text"'],
  ['{"id":7,"text":"t"}', 'has a "id" that is no text: 7'],
  ['{"id":"a","text":"t","published":"10 July"}', "10 July"]
])("%s is refused with a reason", (line, reason) => {
  expect(() => readRecord(line)).toThrow(reason);
});
