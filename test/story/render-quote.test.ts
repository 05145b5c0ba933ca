import {expect, test} from "vitest";
import {renderQuote} from "../../src/story/render-quote.js";
import {dyad, tables} from "../charts/sample.js";
import {present} from "./texts.js";

const mention = present(tables.mentions.find(({quote}) => quote.startsWith("Assad made the call")));

test("a quotation gives the exact words, their text and its day, and leads to the passage", () => {
  const html = renderQuote(mention, tables, dyad);
  expect(html).toContain("Assad made the call, congratulating Raeisi");
  expect(html).toContain(`href="#m-${mention.mention_id}"`);
  expect(html).toContain("Text 1");
  expect(html).toContain('class="said second"');
});

test("a mention of nothing known is nothing", () => {
  expect(renderQuote({...mention, contact_id: "x"}, tables, dyad)).toBe("");
});
