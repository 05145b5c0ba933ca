import {expect, test} from "vitest";
import {findCounted} from "../../../src/coder/dates/find-counted.js";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {lexicon} from "../reading.js";

function found(text: string, language = "en"): string[] {
  const rules = lexicon.languages.get(language)?.dates;
  if (!rules) throw new Error(`no language ${language}`);
  const words = tokenize(text, lexicon.languages.get(language)?.split);
  return findCounted(text, rules, {found: findDates(text, rules), words}).map((e) => e.text);
}

test.each([
  ["He rang two days after meeting Y on 3 May.", ["two days", "on 3 May"]],
  ["He rang a week before he met Y.", ["a week"]],
  ["He rang the day after he met Y.", ["the day"]],
  ["He rang two days after 3 May.", ["two days after 3 May"]],
  ["He rang two days later.", ["two days later"]],
  ["He rang for two days.", []]
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("of two of one length what counts stands", () => {
  expect(found("Telefoneó dos días después de recibir a Y.", "es")).toEqual(["dos días después"]);
  expect(found("Telefoneó dos días después.", "es")).toEqual(["dos días después"]);
});
