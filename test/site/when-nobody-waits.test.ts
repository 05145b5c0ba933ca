import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {whenNobodyWaits} from "../../src/site/when-nobody-waits.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("it waits until nothing has followed the last work", () => {
  const act = vi.fn();
  const {begin, end} = whenNobodyWaits(act);
  begin();
  begin();
  end();
  vi.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
  end();
  vi.advanceTimersByTime(90);
  begin();
  vi.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
  end();
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledOnce();
});
