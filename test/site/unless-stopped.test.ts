import {expect, test} from "vitest";
import {eachUnlessStopped} from "../../src/site/unless-stopped.js";

test("all are gone through in their order", async () => {
  const seen: number[] = [];
  await eachUnlessStopped([1, 2, 3], (one) => seen.push(one));
  expect(seen).toEqual([1, 2, 3]);
});

test("what comes in between stops it before the next", async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const going = eachUnlessStopped(
    [1, 2, 3],
    (one) => {
      seen.push(one);
      setImmediate(() => stop.abort());
    },
    stop.signal
  );
  await expect(going).rejects.toThrow("aborted");
  expect(seen).toEqual([1]);
});
