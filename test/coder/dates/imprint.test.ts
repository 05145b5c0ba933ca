import {expect, test} from "vitest";
import {imprintOf} from "../../../src/coder/dates/imprint.js";
import {codeHints, copyrightHints} from "../../../src/coder/dates/page-hints.js";

const row = (phrase: string, kind: string) => ({rule_id: `r-${kind}`, phrase, kind, value: "", guard: ""});
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
