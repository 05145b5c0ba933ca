import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {whenNobodyWaits} from "../../src/site/when-nobody-waits.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("it waits until the last work is a second past", () => {
  const act = vi.fn();
  const {begin, end} = whenNobodyWaits(act);
  begin();
  begin();
  end();
  vi.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
  end();
  vi.advanceTimersByTime(900);
  begin();
  vi.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
  end();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});
