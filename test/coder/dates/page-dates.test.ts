import {expect, test} from "vitest";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import {pageDates} from "../../../src/coder/dates/page-dates.js";
import {dateLexicon, imprint} from "./lexicon.js";

const en = dateLexicon("en");

function marks(text: string, foreign: {start: number; end: number}[] = []): string[] {
  const expressions = findDates(text, en);
  return pageDates({text, expressions, lexicon: en, imprint}, foreign).map(
    ({start, end, mark, zone}) => `${text.slice(start, end)} ${mark} ${zone}`
  );
}

test("a date is the page's own by a label, by standing alone, or after a place", () => {
  expect(marks("Published: 3 May 2023")).toEqual(["3 May 2023 published top"]);
  expect(marks("Last updated 9:12 p.m. GMT, May 3, 2023")).toEqual(["May 3, 2023 updated top"]);
  expect(marks("World | 3 May 2023 | 14:05")).toEqual(["3 May 2023 alone top"]);
  expect(marks("Feb 8, 2023 6:14 AM UTC | Updated an hour ago")).toEqual(["Feb 8, 2023 alone top"]);
  expect(marks("Feb 8, 2023 6:14 AM brought rain | Weather of the day in all of the north")).toEqual([]);
  expect(marks("SOME CITY, May 3, 2023 (Agency) – He said so.")).toEqual(["May 3, 2023 dateline top"]);
  expect(marks("SOME CITY, May 3 (Agency) – He said so.")).toEqual(["May 3 dateline top"]);
});

test("a sentence's date is not", () => {
  expect(marks("On 3 May 2023 he left.")).toEqual([]);
  expect(marks("3 May 2023 was a Wednesday")).toEqual([]);
  expect(marks("He left on 3 May 2023")).toEqual([]);
});

test("neither is one in the middle of a long page, in markup, or in somebody's post", () => {
  const filler = "A line of the article.\n".repeat(12);
  expect(marks(`${filler}Published: 3 May 2023\n${filler}`)).toEqual([]);
  expect(marks(`${filler}${filler}Printed: 3 May 2023`)).toEqual(["3 May 2023 published bottom"]);
  expect(marks('<meta date="2023-05-03">')).toEqual([]);
  expect(marks("— Somebody (@some_body) May 3, 2023")).toEqual([]);
  expect(marks("May 3, 2023", [{start: 0, end: 11}])).toEqual([]);
});

test("the days of a chronology are its entries', the page's own is told otherwise", () => {
  const days = "01.02.2023  Ann meets Bo.\n07.03.2023  Cy attacks Di.\n11.04.2023  A summit in Bonn.";
  expect(marks(`(prepared by us)\n${days}`)).toEqual([]);
  expect(marks(`Published: 20.06.2023\n${days}`)).toEqual(["20.06.2023 published top"]);
  expect(marks("07.03.2023  Cy attacks Di.\nHe said so.")).toEqual(["07.03.2023 alone top"]);
});

test("days that head what happened on them are not the page's", () => {
  const told = ["1 February 2023", "7 and 8 March 2023", "11 April 2023"].map((day) => `${day}\nAnn met Bo there.`);
  expect(marks(`A calendar\n${told.join("\n")}`)).toEqual([]);
  expect(marks(`A calendar\n${told.slice(0, 2).join("\n")}`)).toEqual(["1 February 2023 alone top"]);
  expect(marks(`A calendar\n1 February 2023\nAnn met Bo there.\nRead on\n2 March 2023\n3 March 2023`)).toContain(
    "1 February 2023 alone top"
  );
});

test("a line that is nothing but a date with its article, or a byline and a date, is the page's", () => {
  const fr = dateLexicon("fr");
  const found = (text: string) =>
    pageDates({text, expressions: findDates(text, fr), lexicon: fr, imprint}, []).map((d) => d.mark);
  expect(found("Le 22 mai 2024")).toEqual(["alone"]);
  expect(found("Par la rédaction, le 04/08/2016")).toEqual(["alone"]);
  expect(found("Le 22 mai 2024 il est parti")).toEqual([]);
  expect(found("Il avait quitté la ville qui l'avait vu naître, le 04/08/2016")).toEqual([]);
});
