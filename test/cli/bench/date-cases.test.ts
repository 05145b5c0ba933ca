import {expect, test} from "vitest";
import {dateResults} from "../../../src/cli/bench/date-cases.js";
import type {Language} from "../../../src/coder/lexicon/lexicon.js";
import {lexicon} from "../lexicon.js";
import {folder} from "./folder.js";

const {dates} = lexicon.languages.get("en") as Language;

function results(...cases: object[]) {
  const lines = cases.map((date) => JSON.stringify({reference_date: "2019-07-04", granularity: "day", ...date}));
  return dateResults(folder({"date_cases.jsonl": lines.join("\n")}), dates);
}

test("both ends must be right, and both resolvers are asked", () => {
  const [right, future] = results(
    {text: "They met on 27 December.", expression: "27 December", expected: "2018-12-27"},
    {text: "They met in October 1963.", expression: "October 1963", expected: "1963-10"},
    {text: "They met on 3 May 2019.", expression: "3 May 2019", expected: "2019-05-04"}
  );
  expect(right).toMatchObject({what: "date words (3), both ends right", value: "0.667"});
  expect(right?.goal).toContain("chrono-node here 0.333");
  expect(future).toMatchObject({value: "0.000"});
});

test("what the resolvers' conventions differ on is left out, and a folder without cases has none", () => {
  const conflict = {text: "Monday", expression: null, expected: "2019-07-01", convention_conflict: "weekday"};
  expect(results(conflict)[0]?.what).toContain("(0)");
  expect(dateResults(folder({}), dates)).toEqual([]);
});
