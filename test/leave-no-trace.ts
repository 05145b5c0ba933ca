import {afterAll, vi} from "vitest";

// Files share a process: what one has put in place of clocks, globals and the environment ends with it.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
