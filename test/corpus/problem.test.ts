import {expect, test} from "vitest";
import {attempt, DataError, formatProblem, isError, problem, stopOn, warning} from "../../src/corpus/problem.js";

test("a problem is one line, with as much of the place as is known", () => {
  const place = {file: "a.csv", row: 14, column: "start", value: "2021-13-01"};
  expect(formatProblem(problem(place, "is not a date", "write a day"))).toBe(
    'a.csv row 14, column start: "2021-13-01" is not a date; write a day'
  );
  expect(formatProblem(problem({file: "a.csv", row: 2}, "is ragged", "mend it"))).toBe(
    "a.csv row 2: is ragged; mend it"
  );
  expect(formatProblem(problem({file: "a.json", column: "b.c"}, "is missing", "add it"))).toBe(
    "a.json, key b.c: is missing; add it"
  );
  expect(formatProblem(problem({file: "a.txt"}, "is empty", "fill it"))).toBe("a.txt: is empty; fill it");
});

test("a value stays on the line, however long or broken it is", () => {
  const line = formatProblem(problem({file: "a", value: `x\n${"y".repeat(500)}`}, "is long", "cut it"));
  expect(line).toMatch(/^a: "x y+…" is long; cut it$/);
  expect(line.length).toBeLessThan(120);
});

test("errors stop, warnings do not", () => {
  const error = problem({file: "a"}, "is bad", "mend it");
  const harmless = warning({file: "b"}, "is odd", "look at it");
  expect([error, harmless].map(isError)).toEqual([true, false]);
  expect(() => stopOn([harmless])).not.toThrow();
  expect(() => stopOn([harmless, error, error])).toThrow("a: is bad; mend it\na: is bad; mend it");
});

test("an attempt keeps a data error and throws any other on", () => {
  const error = problem({file: "a"}, "is bad", "mend it");
  expect(attempt(() => 1)).toEqual({value: 1, problems: []});
  expect(attempt(() => stopOn([error]))).toEqual({value: null, problems: [error]});
  expect(() =>
    attempt(() => {
      throw new RangeError("elsewhere");
    })
  ).toThrow(RangeError);
  expect(new DataError([error]).problems).toEqual([error]);
});
