import {expect, test} from "vitest";
import {hostileResults} from "../../../src/cli/bench/hostile.js";
import {lexicon} from "../lexicon.js";

test("each kind is coded and timed", () => {
  const results = hostileResults(lexicon, 10_000);
  expect(results).toHaveLength(10);
  for (const {what, value} of results) {
    expect(what).toMatch(/^0\.01 MB of /);
    expect(value).toMatch(/^\d+\.\d\d s$/);
  }
});
