import {expect, test} from "vitest";
import {bundleScript} from "../../src/embed/bundle.js";

test("scripts are small, alone, and the same every time", async () => {
  const [frame, host] = [await bundleScript("frame", "iife"), await bundleScript("host", "iife")];
  expect(frame).toBe(await bundleScript("frame", "iife"));
  for (const script of [frame, host]) {
    expect(script).not.toMatch(/\b(import|export|require)\b|<\/script|innerHTML|document\.write/);
    expect(script).toMatch(/^(\(\(\)=>|"use strict")/);
  }
  expect(host.length).toBeLessThan(1000);
});
