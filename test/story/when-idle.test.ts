import {afterEach, expect, test, vi} from "vitest";
import {whenIdle} from "../../src/story/when-idle.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("it waits until the browser is idle, where the browser can tell", () => {
  const idle = vi.fn();
  vi.stubGlobal("requestIdleCallback", idle);
  const run = vi.fn();
  whenIdle(run);
  expect(idle).toHaveBeenCalledWith(run, {timeout: 2000});
});

test("else it waits a little", () => {
  vi.useFakeTimers();
  const run = vi.fn();
  whenIdle(run);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(run).toHaveBeenCalledOnce();
});
