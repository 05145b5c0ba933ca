import {expect, test} from "vitest";
import {code} from "../reading.js";

const WORDS = "“We will stand by our friends for ever,”";

function speakers(text: string) {
  return code(text).statements.map(({speaker, person_id}) => person_id ?? speaker);
}

test.each([
  [`${WORDS} Raisi said.`, ["ir-raisi"]],
  [`Tarek Sayegh said: ${WORDS} and left.`, ["Tarek Sayegh"]],
  [`Raisi’s aide left. Assad said: ${WORDS} and smiled.`, ["sy-assad"]],
  [`${WORDS} the paper wrote.`, [null]],
  ["Raisi spoke of “friends” alone.", []]
])("%s", (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test("a quotation over two sentences is one statement", () => {
  const quote = "“We will stand by our friends. We will not fail them.”";
  expect(code(`Raisi said: ${quote}`).statements.map((statement) => statement.quote)).toEqual([quote]);
});
