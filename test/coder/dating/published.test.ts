import fc from "fast-check";
import {expect, test} from "vitest";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import {findPublication} from "../../../src/coder/dating/published.js";
import {dateLexicon, imprint} from "../dates/lexicon.js";

const BODY =
  "The two ministers spoke by phone on Monday and agreed to meet again in the course of the month, an aide said.";

function found(text: string, {language = "en", stated = null as string | null, url = null as string | null} = {}) {
  const lexicon = dateLexicon(language);
  const expressions = findDates(text, lexicon);
  return findPublication({text, expressions, imprint, posts: postsOf(text), stated, language, url}, lexicon);
}

/** A post here is the paragraph that ends with a signature. */
function postsOf(text: string): {start: number; end: number}[] {
  return Array.from(text.matchAll(/[^\n]*\n— [^\n]*\(@\w+\)[^\n]*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length
  }));
}

const lines: [line: string, published: string, language?: string][] = [
  ["الثلاثاء 12 مارس/آذار 2019 - 08:40", "2019-03-12", "ar"],
  ["الثلاثاء 12 آذار (مارس) 2019", "2019-03-12", "ar"],
  ["الجمعة 6 كانون الأول / ديسمبر 2019", "2019-12-06", "ar"],
  ["News ID: 7781\nPublished: 0249 GMT July 06, 2021", "2021-07-06"],
  ["Wednesday, Tir 20, 1403 - July 10, 2024 - 18:41", "2024-07-10"],
  ["14/04/2018 - 23:48", "2018-04-14", "es"],
  ["WORLD | 01/13/2024 | 14:05", "2024-01-13"],
  ["By JANE ROE, Some Agency\nUpdated 9:12 p.m. GMT, May 30, 2024", "2024-05-30"],
  ["Mon, May 2, 2022 | last update 10:02", "2022-05-02"],
  ["Published: 29 July 2023 - 11:20 | Code 44108", "2023-07-29"],
  ["Publié le 03/07/2022 à 08h15 • Temps de lecture : 2 min", "2022-07-03", "fr"],
  ["Beyrouth, lundi 26 décembre 2022", "2022-12-26", "fr"],
  ["Damasco, 6 jul 2024 (Agencia)", "2024-07-06", "es"],
  ["الجمعة 15 تشرين الثاني 2024 — 09:20", "2024-11-15", "ar"],
  ["تاريخ النشر: ٣ يناير ٢٠٢٠", "2020-01-03", "ar"],
  ["تاریخ انتشار: چهارشنبه ۲۰ تیر ۱۴۰۳ - ۱۸:۴۱", "2024-07-10", "fa"],
  ["20 December 2023 | Trade", "2023-12-20"],
  ["Thursday, February 28, 2019", "2019-02-28"],
  ["2024-07-10T18:41:00Z", "2024-07-10"],
  ["Posted on 3 May 2023 at 10:15", "2023-05-03"]
];

test.each(lines)("%s", (line, published, language = "en") => {
  expect(found(`${line}\n\nA headline\n\n${BODY}\n`, {language})).toMatchObject({
    published,
    basis: "stated",
    conflicts: []
  });
});

test("a dateline dates the page, at the head of its first paragraph", () => {
  expect(found(`Headline\n\nMOSCOW, February 8, 2023. /Agency/. ${BODY}`).published).toBe("2023-02-08");
  expect(found(`Headline\n\nTEHRAN, Feb. 8, 2023 (Agency) – ${BODY}`).published).toBe("2023-02-08");
  expect(found(` date 2022-07-11 The president said so. ${BODY}`).published).toBe("2022-07-11");
});

test("a date line at the foot counts, with its label", () => {
  const page = found(`A headline\n\n${`${BODY}\n\n`.repeat(9)}Print date: Thursday 11 May 2023, 07:40`);
  expect(page).toMatchObject({published: "2023-05-11", spans: [{rule: "page-published"}]});
});

const bodies = [
  "The quake of February 6, 2023 killed thousands of people in the north.",
  "On May 3, 2023, the president flew to the capital.",
  "Iran votes on 28 June 2024",
  "July 10, 2024 was the day he would remember.",
  "They signed it in 2019. The accord of 3 May 2019, he said, stands.",
  '<script>window.page={"ts":"2011-03-15T00:00:00Z"};</script>',
  "Years of war: 2011, 2014, 2017"
];

test.each(bodies)("no page date: %s", (line) => {
  expect(found(`A headline\n\n${line}\n\n${BODY}`)).toMatchObject({published: null, basis: "unknown", spans: []});
});

test("metadata come before what is printed, and a disagreement is named", () => {
  const page = found(`Published: 3 May 2023\n\n${BODY}`, {stated: "2023-05"});
  expect(page).toMatchObject({
    published: "2023-05",
    basis: "stated",
    interval: {earliest: "2023-05-01"},
    conflicts: []
  });
  expect(found(`Published: 3 May 2023\n\n${BODY}`, {stated: "2022-05-03"}).conflicts).toHaveLength(1);
});

test("day and month are told apart by the weekday the news names, or both stay", () => {
  expect(found("01/09/2024 | 14:05\n\nThe general on Sunday took his first call.").published).toBe("2024-09-01");
  expect(found("01/09/2024 | 14:05\n\nThe general on Tuesday took his first call.").published).toBe("2024-01-09");
  expect(found("01/09/2024 | 14:05\n\nThe general took a call.")).toMatchObject({
    published: "[2024-01-09,2024-09-01]",
    interval: {earliest: "2024-01-09", latest: "2024-09-01"}
  });
});

test("a dated post in the page lets one infer", () => {
  const post = (words: string) => `A headline\n\n${BODY}\n\n${words}\n— Somebody (@some_body) July 10, 2024\n\n${BODY}`;
  expect(found(post("Quiet streets this morning."))).toMatchObject({
    published: null,
    basis: "inferred",
    interval: {earliest: "2024-07-10", latest: "2024-07-10"}
  });
  expect(found(post("A recent call."))).toMatchObject({interval: {earliest: "2024-07-10", latest: "2024-07-13"}});
  expect(found(post("Una llamada.").replaceAll(BODY, "Hablaron."), {language: "es"}).interval.earliest).toBe(
    "2024-07-10"
  );
});

test("a copyright line gives the year, a page code the day, an address too", () => {
  expect(found(`${BODY}\n\n© Some Daily 2024`)).toMatchObject({
    published: null,
    basis: "inferred",
    interval: {earliest: "2024-01-01", latest: "2024-12-31"}
  });
  expect(found(`${BODY}\n\nNews code 97-11-18-4 | Reporter 1604`).interval).toEqual({
    earliest: "2019-02-07",
    latest: "2019-02-07"
  });
  expect(found(BODY, {url: "https://news.example/2023/05/04/talks"}).interval.earliest).toBe("2023-05-04");
  expect(found(`${BODY}\n\nURL: https://news.example/2023/05/04/talks`).interval.earliest).toBe("2023-05-04");
  expect(found(`See https://news.example/2023/05/04/talks for more. ${BODY}`).basis).toBe("unknown");
});

test("a dateline without a year takes it from the copyright line", () => {
  expect(found(`DAMASCUS, Jan. 3 (Agency) -- ${BODY}\n\nCopyright 2020 Some Agency`)).toMatchObject({
    basis: "inferred",
    interval: {earliest: "2020-01-03", latest: "2020-01-03"}
  });
});

test("evidence that contradicts sharper evidence is set aside and named", () => {
  const page = found(`${BODY}\n\nNews code 97-11-18-4\n\n© Some Daily 2024`);
  expect(page.interval).toEqual({earliest: "2019-02-07", latest: "2019-02-07"});
  expect(page.conflicts).toEqual(["page-copyright says 2024, not 2019-02-07"]);
});

test("spans are exact and nothing throws on any text", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary", maxLength: 120}), (text) => {
      for (const {start, end} of found(text).spans) expect(text.slice(start, end).length).toBe(end - start);
    })
  );
});

test.each([
  ["DAILY NOTE — your briefing for Monday, 24 October 2022\n", "2022-10-24"],
  ["Ministers look back at Monday, 24 October 2022 with pride\n", null]
])("a line may end in the page's day: %s", (line, published) => {
  expect(found(`${line}\n${BODY}`).published).toBe(published);
});

test.each([
  ["Daily Times, founded 12 March 2001\n15 March 2023\n", "2023-03-15"],
  ["Retrieved 4 June 2024\nDaily Times\nMarch 15, 2023\n", "2023-03-15"],
  ["Posted 4 June 2024\nDaily Times\n", "2024-06-04"]
])("what a date beside the page's is of: %s", (line, published) => {
  expect(found(`${line}\n${BODY}`).published).toBe(published);
});

test("the day of a dateline is that of the report, beside a page that prints its own", () => {
  const text = `15-01-2024 12:30\n\nCAPITAL, Jan. 15 (ED) -- ${BODY}`;
  const {published, spans} = found(text);
  expect(published).toBe("2024-01-15");
  expect(spans.map(({start, end}) => text.slice(start, end))).toEqual(["15-01-2024", "Jan. 15"]);
});
