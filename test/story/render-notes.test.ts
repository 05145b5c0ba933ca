import {expect, test} from "vitest";
import {notedIn, renderNotes} from "../../src/story/render-notes.js";
import {recordTables} from "../charts/sample.js";

const prose =
  '[a]{claim=seasons fails soft="or “b”"} “said in the text” [c]{claim=other-side-calls} [d]{claim=seasons fails} “said of nobody”';
const quotes = {"said in the text": {article_id: recordTables.articles[1]?.article_id ?? "", number: 2}};

test("what is marked is met in the order of the page; what would only be said instead is not", () => {
  expect(notedIn(prose).map(({claim, quote}) => claim ?? quote)).toEqual([
    "seasons",
    "said in the text",
    "other-side-calls",
    "seasons",
    "said of nobody"
  ]);
});

test("a note for every tested sentence and every quotation, in the order of the page", () => {
  const html = renderNotes({prose, quotes, claims: recordTables.claims, articles: recordTables.articles});
  const notes = html.match(/<li>.*<\/li>/g) ?? [];
  expect(notes).toHaveLength(4);
  expect(notes[0]).toMatch(/by quarter.*fails\.<\/li>/);
  expect(notes[1]).toMatch(/^<li>Text 2, Tasnim, /);
  expect(notes[2]).toContain("the other side rang");
});
