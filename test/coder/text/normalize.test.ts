import fc from "fast-check";
import {expect, test} from "vitest";
import {normalize} from "../../../src/coder/text/normalize.js";

test.each([
  ["a\r\nb", "a\nb"],
  ["a\u00a0b", "a b"],
  ["a\u200bb", "ab"],
  ["\ufeffa", "a"],
  ["a\u202eb\u202c", "ab"],
  ["soft\u00adly", "softly"],
  ["a\u3000b", "a b"]
])("%j reads %j", (original, text) => {
  expect(normalize(original).text).toBe(text);
});

test("what can be seen stays as it is", () => {
  const text = "Tabs\tand lines\nand “quotes” — é";
  expect(normalize(text).text).toBe(text);
});

test("every kept code unit knows its place in the original", () => {
  const odd = fc.constantFrom("a", "b", " ", "\r", "\n", "\u00a0", "\u200b", "\ufeff", "é", "😀");
  fc.assert(
    fc.property(fc.array(odd, {maxLength: 30}), (parts) => {
      const original = parts.join("");
      const {text, origin} = normalize(original);
      for (let i = 0; i < text.length; ++i) {
        const there = original[origin(i)] ?? "";
        expect(text[i]).toBe(there === "\u00a0" ? " " : there);
      }
      expect(origin(text.length)).toBe(original.length);
    })
  );
});
