import {expect, test} from "vitest";
import {imprintOf} from "../../../src/coder/dates/imprint.js";
import {codeHints, copyrightHints} from "../../../src/coder/dates/page-hints.js";

const row = (phrase: string, kind: string, value = "") => ({rule_id: `r-${kind}`, phrase, kind, value, guard: ""});
const none = imprintOf([row("march", "month_name")]);
const taught = imprintOf([row("(rights of|owned by)", "copyright"), row("(nr|nr of)", "page_code")]);

test("a row teaches a word of a page's rights, as it is written", () => {
  expect(copyrightHints("RIGHTS OF the Daily 2024", taught)).toHaveLength(1);
  expect(copyrightHints("RIGHTS OF the Daily 2024", none)).toEqual([]);
  expect(copyrightHints("copyright the Daily 2024", taught)).toEqual([]);
});

test("signs need no row", () => {
  expect(copyrightHints("© 2024", none)).toHaveLength(1);
  expect(copyrightHints("(C) 2024", none)).toHaveLength(1);
});

test("a row teaches what stands before a page's number", () => {
  expect(codeHints("Nr of this page 97-11-18-4", taught)).toHaveLength(1);
  expect(codeHints("Nr of this page 97-11-18-4", none)).toEqual([]);
});

const timed = imprintOf([
  row("(o.c.|um)", "clock_word"),
  row("uhr", "clock_word", "digits between"),
  row("(van|op-)", "place_particle")
]);

test.each([
  ["14:05", "|"],
  ["1430 Uhr", "| |"],
  ["10 uhr 12", "|"],
  ["10 O.C, 11 oc.", "10 |, 11 |"],
  ["um 8", "| 8"],
  ["umlaut 1430 uhrwerk", "umlaut 1430 uhrwerk"]
])("rows teach the words beside an hour: %s", (text, rest) => {
  expect(text.replace(timed.clock, "|")).toBe(rest);
  expect(text.replace(none.clock, "|")).toBe(text === "14:05" ? "|" : text);
});

test.each(["Bergen,", "Bergen van Zoom,", "Bergen op-Zoom, Noord,"])(
  "rows teach the parts of a place's name: %s",
  (words) => {
    expect(timed.place.test(words)).toBe(true);
    expect(none.place.test(words)).toBe(words === "Bergen,");
  }
);
