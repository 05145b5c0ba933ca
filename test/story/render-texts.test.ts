import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {renderTexts} from "../../src/story/render-texts.js";
import {dyad, tables} from "../charts/sample.js";
import {texts} from "./texts.js";

const open = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;
const document = open(renderTexts(tables, dyad, texts));
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

test("every mention is a passage of its own, word for word", () => {
  for (const {mention_id, quote} of tables.mentions) {
    expect(plain(document.getElementById(`m-${mention_id}`)?.textContent ?? "")).toBe(plain(quote));
  }
});

test("what is not near a passage is not shown", () => {
  const shown = plain(document.body.textContent ?? "");
  for (const hidden of ["Washington has been staging", "Most Visited in Politics", "Zionist regime"])
    expect(shown).not.toContain(hidden);
});

test("a text whose outlet allows it is shown whole", () => {
  const articles = tables.articles.map((article) => ({...article, rights: "full"}));
  const whole = open(renderTexts({...tables, articles}, dyad, texts));
  expect(plain(whole.body.textContent ?? "")).toContain("Washington has been staging");
});

test("markup in a text is shown as text", () => {
  const hostile = texts.map(({article_id, text}) => ({
    article_id,
    text: text.replaceAll("Assad wished", "<img src=x>&lt;")
  }));
  const page = renderTexts(tables, dyad, hostile);
  expect(page).not.toContain("<img");
  expect(page).toContain("&lt;img src=x&gt;&amp;lt;");
});

test("each card says where the text is from and when it was published, or that this is not known", () => {
  const meta = Array.from(document.querySelectorAll(".meta"), (node) => node.textContent ?? "");
  expect(meta[0]).toContain("published 6 July 2021, as the text states");
  expect(meta[1]).toMatch(/^Tasnim/);
});

test("what was seen and left out stands with its reason", () => {
  const left = Array.from(document.querySelectorAll(".left-out li"), (node) => node.textContent ?? "");
  expect(left).toHaveLength(tables.exclusions.length);
  expect(left.some((text) => text.includes("a link to another story"))).toBe(true);
});

test("each contact leads to its row, where all that is known of it opens", () => {
  const links = Array.from(document.querySelectorAll(".back a"), (link) => link.getAttribute("href"));
  const ids = tables.contacts.map(({contact_id}) => `#c-${contact_id}`);
  expect([...new Set(links)].sort()).toEqual(ids.sort());
});
