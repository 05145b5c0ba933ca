import {afterEach, expect, test, vi} from "vitest";
import {browse} from "../../../src/cli/bench/browse.js";

afterEach(() => vi.unstubAllEnvs());

test("where there is no browser one is told what to do, and nothing is run", async () => {
  vi.stubEnv("CHROME_PATH", "/no/such/browser");
  const run = vi.fn();
  await expect(browse(run)).rejects.toThrow("CHROME_PATH names /no/such/browser");
  expect(run).not.toHaveBeenCalled();
});
