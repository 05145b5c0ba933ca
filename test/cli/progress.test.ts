import {expect, test} from "vitest";
import {progress, SILENT} from "../../src/cli/progress.js";

function run(isTTY: boolean) {
  let [time, written] = [0, ""];
  const stderr = {isTTY, write: (text: string) => (written += text)};
  const shown = progress(stderr, () => time);
  return {
    shown,
    at: (seconds: number) => {
      time = seconds * 1000;
      written = "";
      shown.add(1, 1e6);
      return written;
    },
    cleared: () => {
      written = "";
      shown.clear();
      return written;
    }
  };
}

test("on a terminal one line changes, twice a second, and goes in the end", () => {
  const {at, cleared} = run(true);
  expect([at(0), at(0.9)]).toEqual(["", ""]);
  expect(at(1)).toBe("2 texts coded, 2.0 MB in 1 s, 2.0 MB/s");
  expect(at(1.4)).toBe("");
  expect(at(2)).toBe("\r\u001b[K4 texts coded, 4.0 MB in 2 s, 2.0 MB/s");
  expect(cleared()).toBe("\r\u001b[K");
  expect(cleared()).toBe("");
});

test("in a log it is a line now and then", () => {
  const {at, cleared} = run(false);
  at(0.5);
  expect(at(1.5)).toBe("1 text coded, 1.0 MB in 2 s, 0.7 MB/s\n");
  expect(at(3)).toBe("");
  expect(at(12)).toBe("3 texts coded, 3.0 MB in 12 s, 0.3 MB/s\n");
  expect(cleared()).toBe("");
});

test("a run that ends with what took long is not told of", () => {
  expect(run(false).at(60)).toBe("");
});

test("silent is silent", () => {
  expect(SILENT.add(1, 1)).toBeUndefined();
});
