import {setTimeout} from "node:timers/promises";
import {expect, test} from "vitest";
import {Later} from "../../src/site/later.js";

function later(quiet: number) {
  let times = 0;
  const one = new Later(async () => {
    await setTimeout(5);
    ++times;
  }, quiet);
  return {later: one, times: () => times};
}

test("what is due is done once, by who needs it", async () => {
  const {later: rest, times} = later(10_000);
  await rest.done();
  expect(times()).toBe(0);
  rest.due();
  rest.due();
  await Promise.all([rest.done(), rest.done()]);
  expect(times()).toBe(1);
  await rest.hold();
});

test("what nobody needs is done when it is quiet, unless something else comes first", async () => {
  const {later: rest, times} = later(10);
  rest.due();
  await expect.poll(times).toBe(1);
  rest.due();
  await rest.hold();
  await setTimeout(40);
  expect(times()).toBe(1);
  await rest.done();
  expect(times()).toBe(2);
});

test("what comes first can wait for what was begun", async () => {
  const {later: rest, times} = later(10_000);
  rest.due();
  void rest.done();
  await rest.hold();
  expect(times()).toBe(1);
});
