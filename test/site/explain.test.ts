import {afterEach, expect, test, vi} from "vitest";
import {explain, runCommand} from "../../src/site/explain.js";

afterEach(() => {
  process.exitCode = 0;
  vi.restoreAllMocks();
});

test("a fault in the data is told in its own words, one in the code with its place", () => {
  expect(explain(new Error("data/a.csv: row 3"))).toBe("data/a.csv: row 3");
  expect(explain(new TypeError("x is not a function"))).toMatch(/x is not a function\n\s+at /);
  expect(explain("plain")).toBe("plain");
});

test("a command that fails says why once and fails the process", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  await runCommand(() => Promise.reject(new Error("data/a.csv: row 3")));
  expect(said.mock.calls).toEqual([["data/a.csv: row 3"]]);
  expect(process.exitCode).toBe(1);
});
