import {expect, test} from "vitest";
import {codeHints, copyrightHints, metaHints, postHints, urlHints} from "../../../src/coder/dates/page-hints.js";
import {dateLexicon, imprint} from "./lexicon.js";

const days = (hints: {interval: unknown}[]) => hints.map(({interval}) => interval);

test("a post bounds the page from its own day on", () => {
  const post = "A recent call.\n— Somebody (@some_body) July 10, 2024";
  expect(postHints(post, [{start: 0, end: post.length}], dateLexicon("en"))).toEqual([
    {interval: {earliest: "2024-07-10", latest: "2024-07-13"}, rule: "page-post", start: 39, end: 52}
  ]);
  const today = `Today: ${post}`;
  expect(days(postHints(today, [{start: 0, end: today.length}], dateLexicon("en")))).toEqual([
    {earliest: "2024-07-10", latest: "2024-07-10"}
  ]);
  expect(postHints("no date here", [{start: 0, end: 12}], dateLexicon("en"))).toEqual([]);
});

test("a copyright line bounds it by its years", () => {
  expect(days(copyrightHints("© Some Daily 2024", imprint))).toEqual([{earliest: "2024-01-01", latest: "2024-12-31"}]);
  expect(days(copyrightHints("Copyright 2010-2024 Some Daily", imprint))).toEqual([
    {earliest: "2010-01-01", latest: "2024-12-31"}
  ]);
  expect(copyrightHints("© Some Daily", imprint)).toEqual([]);
});

test("a code may begin with a Solar Hijri day", () => {
  expect(days(codeHints("News code 97-11-18-4", imprint))).toEqual([{earliest: "2019-02-07", latest: "2019-02-07"}]);
  expect(days(codeHints("Code: 02-02-13", imprint))).toEqual([{earliest: "2023-05-03", latest: "2023-05-03"}]);
  expect(codeHints("News code 97-13-18-4", imprint)).toEqual([]);
  expect(codeHints("a score of 97-11-18", imprint)).toEqual([]);
  expect(days(codeHints("doc. 99/09/19-27 – ed. 311", imprint))).toEqual([
    {earliest: "2020-12-09", latest: "2020-12-09"}
  ]);
  expect(codeHints("doc. 12/09/19-27", imprint)).toEqual([]);
});

test("an address counts when given or alone on its line", () => {
  expect(days(urlHints("", "https://a.example/news/2023/05/04/x"))).toEqual([
    {earliest: "2023-05-04", latest: "2023-05-04"}
  ]);
  expect(days(urlHints("Link: https://a.example/20230504-x", null))).toEqual([
    {earliest: "2023-05-04", latest: "2023-05-04"}
  ]);
  expect(urlHints("see https://a.example/2023/05/04/x for more", null)).toEqual([]);
  expect(urlHints("", "https://a.example/2023/99/04/x")).toEqual([]);
});

test.each([
  ['<link rel="canonical" href="https://a.example/en/2022/05/24/phone">', "2022-05-24"],
  ['<script type="application/ld+json">{"datePublished": "2022-05-24T10:00"}</script>', "2022-05-24"],
  ['<link rel="stylesheet" href="https://a.example/2022/05/24/style.css">', undefined]
])("the head of a page may say its day: %s", (markup, day) => {
  expect(metaHints(markup)[0]?.interval.earliest).toBe(day);
});
