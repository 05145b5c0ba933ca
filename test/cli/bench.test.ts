import {expect, test} from "vitest";
import {bench} from "../../src/cli/bench.js";

test.each([
  [["--cases", "nowhere"], 'no folder "nowhere"; usage: npm run bench'],
  [["--sizes", "1,big"], '"1,big" are no sizes in MB'],
  [["--sizes", "0"], '"0" are no sizes in MB']
])("%s is refused before anything is measured", async (args, message) => {
  const printed: string[] = [];
  await expect(bench(args, (text) => printed.push(text))).rejects.toThrow(message);
  expect(printed).toEqual([]);
});
