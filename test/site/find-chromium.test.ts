import {expect, test} from "vitest";
import {findChromium} from "../../src/site/find-chromium.js";

test("CHROME_PATH comes first", () => {
  expect(findChromium({CHROME_PATH: process.execPath})).toBe(process.execPath);
});

test("a CHROME_PATH that does not exist is named", () => {
  expect(() => findChromium({CHROME_PATH: "/no/such/browser"})).toThrow("CHROME_PATH names /no/such/browser");
});
