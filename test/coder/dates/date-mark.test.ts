import {expect, test} from "vitest";
import {markOf} from "../../../src/coder/dates/date-mark.js";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import {dateLexicon, imprint} from "./lexicon.js";

const lexicon = dateLexicon("en");

test.each([
  ["Published: 3 May 2023", "published"],
  ["Last updated 3 May 2023", "updated"],
  ["3 May 2023", "alone"],
  ["SOME CITY, May 3, 2023 (Agency) – He said so.", "dateline"],
  ["Some City, Wednesday 3 May 2023 | 14:05", "dateline"],
  ["Some City, Wednesday 3 May 2023 was a day of rain", null],
  ["SOME CITY/OTHER, May 3, 2023 (Agency) – He said so.", "dateline"],
  ["SOME CITY / OTHER TOWN, May 3 (Agency) – He said so.", "dateline"],
  ["World | 3 May 2023 | 14:05", "alone"],
  ["Your briefing for Monday, 24 October 2022", "alone"],
  ["Energy > Grid > 3 May 2023", "alone"],
  ["By the foreign staff. May 3, 2023", "alone"],
  ["The Monitor, 3 May 2023. All rights reserved.", "alone"],
  ["Jane Doe in Beirut - 3 May 2023, 10 h 12", "alone"],
  ["Printed from the archive: Wed, 3 May 2023 / 21:48", "published"],
  ["This story was first published on 3 May 2023", "published"],
  ["Jane Doe, Beirut; published on 3 May 2023", "published"],
  ["Article published 3 May 2023", "published"],
  ["The ministry published on 3 May 2023 a letter of thanks", null],
  ["The letter was published on 3 May 2023", null],
  ["In a statement issued on 3 May 2023 he thanked him", null],
  ["The Agency published on 3 May 2023 a letter of thanks", null],
  ["He said on 3 May 2023 that it rained", null],
  ["He handed the minister a letter dated 3 May 2023", null],
  ["He left the house and was never seen again, 3 May 2023. He had four children and a dog.", null],
  ["In the town, 3 May 2023. He said that it would rain for days.", null],
  ["On 3 May 2023 he left.", null]
])("%s: %s", (line, mark) => {
  const found = findDates(line, lexicon);
  const [expression] = found;
  expect(expression && markOf(line, {expression, found, lexicon, imprint, whole: line.length})).toBe(mark);
});

test("a line too long for furniture is prose", () => {
  const line = "World | 3 May 2023 | 14:05";
  const found = findDates(line, lexicon);
  const [expression] = found;
  expect(expression && markOf(line, {expression, found, lexicon, imprint, whole: 500})).toBeNull();
});

test.each([
  ["Ville, le vendredi 3 mai 2023", "dateline"],
  ["Ville, le 3 mai 2023", "dateline"],
  ["Ville, le 3 mai 2023 il a plu", null]
])("as letters are dated: %s", (line, mark) => {
  const french = dateLexicon("fr");
  const found = findDates(line, french);
  const [expression] = found;
  if (!expression) throw new Error(`no date in "${line}"`);
  expect(markOf(line, {expression, found, lexicon: french, imprint, whole: line.length})).toBe(mark);
});
