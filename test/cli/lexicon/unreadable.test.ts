import {expect, test} from "vitest";
import {unreadableDates, unreadablePhrases} from "../../../src/cli/lexicon/unreadable.js";
import {formatProblem} from "../../../src/corpus/problem.js";
import {table} from "./tables.js";

test.each([
  ["(a|b", 'row 2, column phrase: "(a|b" has a bracket without its partner'],
  ["a (b (c)) d", "has a bracket without its partner"],
  ["…", "can never match: it holds no words"],
  ["met, with", '"," parts words that must stand side by side']
])("%s is told", (phrase, message) => {
  expect(unreadablePhrases(table("words", {phrase})).map(formatProblem).join()).toContain(message);
});

test.each(["(met|meets) with", "tête-à-tête", "the host’s (a|) call", "U.S.", "می‌گوید"])("%s is fine", (phrase) => {
  expect(unreadablePhrases(table("words", {phrase}))).toEqual([]);
});

test("a date row the grammar cannot take is told with what it says", () => {
  const dates = table(
    "dates",
    {rule_id: "a", kind: "weekday_name", phrase: "Monday", value: "1", guard: null},
    {rule_id: "b", kind: "weekdy", phrase: "Tuesday", value: "2", guard: null},
    {rule_id: "c", kind: "weekday", phrase: "on {weekdy}", value: null, guard: null}
  );
  expect(unreadableDates(dates).map(formatProblem)).toEqual([
    expect.stringContaining('row 3, column phrase: "Tuesday" cannot be read: unknown kind "weekdy"'),
    expect.stringContaining('row 4, column phrase: "on {weekdy}" cannot be read: unknown slot {weekdy}')
  ]);
});
