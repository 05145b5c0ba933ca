import {afterEach, expect, test, vi} from "vitest";
import {remember, remembered} from "../../src/story/remembered.js";

afterEach(() => vi.unstubAllGlobals());

test("a choice is kept until it is forgotten", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key)
  });
  remember("theme", "dark");
  expect([remembered("theme"), remembered("motion")]).toEqual(["dark", null]);
  remember("theme", null);
  expect(remembered("theme")).toBeNull();
});

test("a browser that keeps nothing is asked in vain, not in error", () => {
  vi.stubGlobal("localStorage", undefined);
  remember("theme", "dark");
  expect(remembered("theme")).toBeNull();
});
