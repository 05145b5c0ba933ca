import {expect, test} from "vitest";
import {particulars} from "../../../src/story/explore/particulars.js";
import type {MentionRow} from "../../../src/tables/rows.js";
import {openPage} from "./page.js";
import {entries, setting, tables} from "./sample.js";

const mention = (mention_id: string) => ({mention_id, article_id: "t1", contact_id: "r:3"}) as MentionRow;
const article = {article_id: "t1"} as (typeof tables.articles)[number];

function shown(id: string) {
  openPage();
  const entry = entries.find(({contact}) => contact.contact_id === id);
  if (!entry) throw new Error(id);
  return particulars(
    entry,
    {...tables, articles: [article], mentions: [mention("t1@1"), mention("t1@9")]},
    setting.dyad
  );
}

test("it names who, with the name in its own script and direction, and leads to its own address", () => {
  const section = shown("r:3");
  expect(section.querySelector("h3")?.textContent).toBe("One and Berry met in Bex");
  const native = section.querySelector("bdi");
  expect([native?.textContent, native?.getAttribute("dir")]).toEqual(["آن", "auto"]);
  const links = [...section.querySelectorAll("a")].map((link) => [link.getAttribute("href"), link.textContent]);
  expect(links).toEqual([
    ["./#m-t1@1", "Text 1"],
    ["./#m-t1@9", "Text 1, passage 2"],
    ["https://www.news.example/1", "news.example"],
    ["?contact=r%3A3", "r:3"]
  ]);
});

test("what is not known has no line of its own, but the day does", () => {
  const terms = [...shown("r:4").querySelectorAll("dt")].map((term) => term.textContent);
  expect(terms).not.toContain("Occasion");
  expect(terms).not.toContain("In the texts");
  expect(shown("r:4").textContent).toContain("day not known");
});
