import {expect, test} from "vitest";
import {fewAtOnce} from "../../src/site/few-at-once.js";

test("no more works run at a time than may, and all are done", async () => {
  const inLine = fewAtOnce(2);
  let [running, most] = [0, 0];
  const work = (n: number) => async () => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 1));
    --running;
    return n;
  };
  expect(await Promise.all([1, 2, 3, 4, 5].map((n) => inLine(work(n))))).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test("a work that fails makes room for the next", async () => {
  const inLine = fewAtOnce(1);
  const failed = inLine(() => Promise.reject(new Error("no")));
  const next = inLine(async () => "done");
  await expect(failed).rejects.toThrow("no");
  expect(await next).toBe("done");
});
