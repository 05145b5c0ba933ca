import {expect, test} from "vitest";
import {valueWords} from "../../../src/charts/disagreements/value-words.js";
import {labels} from "../sample.js";

test("a day is told in words, anything else as it stands", () => {
  expect(valueWords("2010-02-25", labels)).toBe("used: 25 February 2010");
  expect(valueWords("2024-01", labels)).toBe("used: January 2024");
  expect(valueWords("1989", labels)).toBe("used: 1989");
  expect(valueWords("vacant", labels)).toBe("used: vacant");
});

test("what is not certain says so", () => {
  expect(valueWords("2024-01?", labels)).toBe("used: perhaps January 2024");
  expect(valueWords("1997?", labels)).toBe("used: perhaps 1997");
});
