import {expect, test} from "vitest";
import {spanOf} from "../../../src/coder/contacts/evidence.js";
import {clean} from "../../../src/coder/text/clean.js";
import {sourceOf} from "../reading.js";

test("a stretch of the normalised text is quoted as the original has it", () => {
  const text = "One\u200b two\r\nthree\u00a0four.";
  const page = clean(text, []);
  const at = page.text.indexOf("two");
  const span = spanOf({source: sourceOf(text), page}, at, page.text.indexOf("four") + 4);
  expect(span.quote).toBe("two\r\nthree\u00a0four");
  expect(text.slice(span.start, span.end)).toBe(span.quote);
});

test("an empty stretch quotes nothing", () => {
  const text = "One two.";
  expect(spanOf({source: sourceOf(text), page: clean(text, [])}, 4, 4)).toEqual({start: 4, end: 4, quote: ""});
});
