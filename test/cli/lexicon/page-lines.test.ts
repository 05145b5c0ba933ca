import {expect, test} from "vitest";
import {shadowedLines} from "../../../src/cli/lexicon/page-lines.js";
import {formatProblem} from "../../../src/corpus/problem.js";
import {table} from "./tables.js";

test("a longer start behind a shorter one of another kind is never reached", () => {
  const lines = table(
    "boilerplate",
    {phrase: "(Read|See) also", kind: "related"},
    {phrase: "See also the author", kind: "byline"},
    {phrase: "See alsoran", kind: "byline"},
    {phrase: "Read also", kind: "related"}
  );
  expect(shadowedLines(lines).map(formatProblem)).toEqual([
    'boilerplate.csv row 3, column phrase: "See also the author" is taken for related by row 2, not for byline; put the longer start first, or take it out'
  ]);
});
