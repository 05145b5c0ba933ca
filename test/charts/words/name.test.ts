import {expect, test} from "vitest";
import {officePlural, officeWords, shortName} from "../../../src/charts/words/name.js";

test("a surname stands without its article", () => {
  expect(shortName("Bashar al-Assad", {})).toBe("Assad");
  expect(shortName("Hossein Amir-Abdollahian", {})).toBe("Amir-Abdollahian");
  expect(shortName("Ali", {surnames: {}})).toBe("Ali");
});

test("a surname of two words is whole where the data give it", () => {
  const surnames = {"Ann van Dyck": "van Dyck"};
  expect(shortName("Ann van Dyck", {surnames})).toBe("van Dyck");
  expect(shortName("Bob van Dyck", {surnames})).toBe("Dyck");
});

test("an office within a sentence", () => {
  expect(officeWords("President / head of state")).toBe("president");
  expect(officeWords("Minister of Foreign Affairs (and Expatriates)")).toBe("minister of foreign affairs");
  expect(officeWords("Supreme Leader")).toBe("supreme leader");
  expect(officeWords("Commander of the ABC Example Force")).toBe("commander of the ABC Example Force");
  expect(officePlural("Minister of Defence")).toBe("ministers of defence");
});
