import {expect, test} from "vitest";
import {countsFrom, openTimeline, settingSoFar, siblingsOf, takeWords} from "../../../src/coder/dating/timeline.js";
import type {UsableDate} from "../../../src/coder/dating/usable-dates.js";
import type {Draft} from "../../../src/coder/grammar/draft.js";
import {draftsOf, english, offices} from "../reading.js";

const TEXT = "Zarif met Mekdad and phoned Assad. Rouhani wrote to Assad.";
const monday = {earliest: "2021-05-10", latest: "2021-05-10"};

function opened(drafts: Draft[] = draftsOf(TEXT)) {
  const published = {earliest: "2021-05-12", latest: "2021-05-12"};
  const known = {feasts: [], anchored: false, eventFloor: null, answering: new Set<number>()};
  const calendar = {published, publishedBasis: "stated" as const, ...known};
  return openTimeline(drafts, [], {calendar, offices, text: TEXT, language: english});
}

test("the mentions of a sentence stand together", () => {
  const drafts = draftsOf(TEXT);
  const line = opened(drafts);
  expect(drafts.map((draft) => siblingsOf(line, draft).length)).toEqual([2, 2, 1]);
});

test("what a mention leans on is what was dated before it", () => {
  const line = opened();
  expect(settingSoFar(line, null)).toMatchObject({previous: null, newsDay: null});
  line.previous = monday;
  expect(settingSoFar(line, null).previous).toBe(monday);
});

test("words that were taken are taken for all", () => {
  const drafts = draftsOf(TEXT);
  const line = opened(drafts);
  const words = {text: "on Monday"} as UsableDate;
  takeWords(line, drafts[0] as Draft, words);
  expect([line.chosen.get(drafts[0] as Draft), line.taken.has(words)]).toEqual([words, true]);
});

test("words count for every mention from what they first counted from", () => {
  const line = opened();
  const words = {text: "the day before"} as UsableDate;
  line.previous = monday;
  expect(countsFrom(line, words)).toBe(monday);
  line.previous = {earliest: "2021-05-09", latest: "2021-05-09"};
  expect(countsFrom(line, words)).toBe(monday);
});
