import {expect, test} from "vitest";
import {placeHere} from "../../../src/coder/people/place-here.js";
import {clean} from "../../../src/coder/text/clean.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {english, lexicon} from "../reading.js";

test.each([
  ["TEHRAN (Agency) – It rained.", "Tehran"],
  ["Rain\n\nDamascus, 16 March 2022\n\nIt rained in Tehran.", "Damascus"],
  ["16 March 2022\n\nIt rained in Tehran.", undefined],
  ["It rained in Tehran.", undefined]
])("the place of the dateline: %s", (text, expected) => {
  const page = clean(text, lexicon.boilerplate);
  expect(placeHere(page, tokenize(page.text), english)?.place).toBe(expected);
});
