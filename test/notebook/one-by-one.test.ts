import {expect, test, vi} from "vitest";
import {oneByOne} from "../../src/notebook/one-by-one.js";

test("things are done in their order, each in a task of its own, those that come meanwhile after them", () => {
  vi.useFakeTimers();
  const done: string[] = [];
  oneByOne(() => {
    done.push("a");
    oneByOne(() => done.push("c"));
  });
  oneByOne(() => done.push("b"));
  expect(done).toEqual([]);
  vi.runOnlyPendingTimers();
  expect(done).toEqual(["a"]);
  vi.runAllTimers();
  expect(done).toEqual(["a", "b", "c"]);
  vi.useRealTimers();
});
