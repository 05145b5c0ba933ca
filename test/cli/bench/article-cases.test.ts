import {expect, test} from "vitest";
import {articleCases, articleResults} from "../../../src/cli/bench/article-cases.js";
import {lexicon} from "../lexicon.js";
import {folder} from "./folder.js";

const SIDES = [
  {side: "IRN", key: "iran"},
  {side: "SYR", key: "syria"}
];
const contact = {channel: "meeting", status: "occurred", prominence: "lead", initiator: "unknown"};
const when = {date: "2022-03-21", iran: ["Hossein Amir-Abdollahian"], syria: ["Bashar al-Assad"]};

test("articles are coded and held against their gold; one that is not there is missed", () => {
  const gold = (slug: string) => JSON.stringify({slug, language: "en", contacts: [{...contact, ...when}]});
  const dir = folder({
    "articles/a.txt": "Bashar al-Assad met Hossein Amir-Abdollahian in Damascus on March 21, 2022, the office said.",
    "articles_gold.jsonl": `${gold("a")}\n${gold("gone")}\n`
  });
  const score = articleCases(dir, lexicon, SIDES);
  expect(score).toMatchObject({matched: 1, missed: 1, extra: 0, dateExact: 1, people: 2});
  const results = articleResults(score ?? expect.fail("no score"));
  expect(results[0]).toEqual({what: "contacts, F1", value: "0.667", goal: "≥ 0.95"});
});

test("a folder without gold has nothing to score", () => {
  expect(articleCases(folder({}), lexicon, SIDES)).toBeNull();
});
