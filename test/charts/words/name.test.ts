import {expect, test} from "vitest";
import {officePlural, officeWords, shortName} from "../../../src/charts/words/name.js";

test("a surname stands without its article", () => {
  expect(shortName("Bashar al-Assad")).toBe("Assad");
  expect(shortName("Hossein Amir-Abdollahian")).toBe("Amir-Abdollahian");
  expect(shortName("Ali")).toBe("Ali");
});

test("an office within a sentence", () => {
  expect(officeWords("President / head of state")).toBe("president");
  expect(officeWords("Minister of Foreign Affairs (and Expatriates)")).toBe("minister of foreign affairs");
  expect(officeWords("Supreme Leader")).toBe("supreme leader");
  expect(officeWords("Commander of the ABC Example Force")).toBe("commander of the ABC Example Force");
  expect(officePlural("Minister of Defence")).toBe("ministers of defence");
});
