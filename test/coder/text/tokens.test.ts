import {expect, test} from "vitest";
import {coveredWords, gap, isCapital, tokenize} from "../../../src/coder/text/tokens.js";

test("words are runs of letters, digits and marks; a possessive is a word of its own", () => {
  expect(tokenize("Iran’s Amir-Abdollahian met 2 men.").form).toEqual([
    "iran",
    "'s",
    "amir",
    "abdollahian",
    "met",
    "2",
    "men"
  ]);
  expect(tokenize("'sat' o'salt").form).not.toContain("'s");
});

test("every word knows where it stands in the text as written", () => {
  const tokens = tokenize("  Ápril 3rd, «Día»");
  const words = tokens.start.map((start, i) => tokens.text.slice(start, tokens.end[i]));
  expect(words).toEqual(["Ápril", "3rd", "Día"]);
  expect(tokens.form).toEqual(["april", "3rd", "dia"]);
});

test("capitals are seen in the text as written; scripts without case count as capital", () => {
  const tokens = tokenize("Hama hama حماة 7");
  expect([0, 1, 2, 3].map((i) => isCapital(tokens, i))).toEqual([true, false, true, false]);
});

test("the gap is what stands between two words, or to the end", () => {
  const tokens = tokenize("one, two!");
  expect(gap(tokens, 0)).toBe(", ");
  expect(gap(tokens, 1)).toBe("!");
});

test("words that a stretch touches are covered, its neighbours are not", () => {
  const tokens = tokenize("met on 3 May in Homs on Friday");
  const covered = coveredWords(tokens, [
    {start: 4, end: 12},
    {start: 24, end: 30}
  ]);
  expect(tokens.form.filter((_, i) => covered.has(i))).toEqual(["on", "3", "may", "friday"]);
});

test("marks between words are as in Latin script, whichever they are written in", () => {
  const tokens = tokenize("واحد، اثنان؛ ثلاثة؟ four, five");
  expect([0, 1, 2, 3].map((i) => gap(tokens, i))).toEqual([", ", "; ", "? ", ", "]);
});
