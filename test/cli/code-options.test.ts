import {expect, test} from "vitest";
import {codeOptions} from "../../src/cli/code-options.js";

test("paths and what is usual", () => {
  expect(codeOptions(["src", "-"])).toEqual({
    dataDir: "data",
    paths: ["src", "-"],
    jobs: 1,
    anyPair: false,
    explain: false,
    quiet: false
  });
});

test("every option", () => {
  expect(codeOptions(["--jobs", "4", "--any-pair", "--explain", "--quiet", "--data", "src", "-"])).toMatchObject({
    dataDir: "src",
    jobs: 4,
    anyPair: true,
    explain: true,
    quiet: true
  });
  expect(codeOptions(["--jobs=auto", "-"])).toHaveProperty("jobs", expect.any(Number));
});

test.each(["0", "-1", "1.5", "many", "65", ""])("%s is no number of jobs", (jobs) => {
  expect(codeOptions([`--jobs=${jobs}`, "-"])).toEqual({
    problem: expect.stringContaining(`"${jobs}" is no number of jobs from 1 to 64`)
  });
});
