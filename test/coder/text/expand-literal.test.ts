import {expect, test} from "vitest";
import {expandLiteral} from "../../../src/coder/text/expand-literal.js";

test.each([
  ["All rights", ["All rights"]],
  ["(a|b) c", ["a c", "b c"]],
  ["(H.E.|Mme)", ["H.E.", "Mme"]],
  ["a(.|) (b|c)", ["a. b", "a. c", "a b", "a c"]]
])("%s", (phrase, ways) => {
  expect(expandLiteral(phrase)).toEqual(ways);
});
