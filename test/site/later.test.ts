import {setTimeout} from "node:timers/promises";
import {expect, test} from "vitest";
import {Later} from "../../src/site/later.js";

test("what is due is done once, by who needs it, and again when it is due again", async () => {
  let times = 0;
  const later = new Later(async () => {
    await setTimeout(5);
    ++times;
  });
  await later.done();
  expect(times).toBe(0);
  later.due();
  later.due();
  expect(times).toBe(0);
  await Promise.all([later.done(), later.done()]);
  expect(times).toBe(1);
  later.due();
  await later.done();
  expect(times).toBe(2);
});
