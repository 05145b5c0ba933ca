import {expect, test} from "vitest";
import {code} from "../reading.js";

const days = (text: string) =>
  code(text, {published: "2021-06-12"}).contacts.map(({date_earliest, date_latest}) =>
    date_earliest === date_latest ? date_earliest : `${date_earliest}/${date_latest}`
  );

test.each([
  [
    "2016\nDec 14 – Rouhani telephones Assad.\n\n2018\nAug 26 – Assad receives Amir Hatami.",
    ["2016-12-14", "2018-08-26"]
  ],
  ["Aug 26 – Assad receives Amir Hatami.", ["2020-08-26"]],
  ["2016, 14 December: Rouhani telephones Assad.", ["2016-12-14"]],
  ["2016 families\nDec 14 – Rouhani telephones Assad.", ["2020-12-14"]]
])("a year as a heading: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  ["In 2016 the war turned. On 14 December Rouhani telephoned Assad.", ["2016-12-14"]],
  ["He has been minister since 2016. On 14 December Rouhani telephoned Assad.", ["2020-12-14"]],
  ["In 2016 the war turned.\n\nOn 14 December Rouhani telephoned Assad.", ["2020-12-14"]],
  ["In October 2016 it rained. In February Rouhani telephoned Assad.", ["2017-02-01/2017-02-28"]],
  ["In 2016 the war turned. On Monday Rouhani spoke. On 14 December he telephoned Assad.", ["2020-12-14"]]
])("a year that opened an earlier sentence of the paragraph: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  ["On 1 June Rouhani telephoned Assad.", ["2020-06-01"]],
  ["On 3 March Rouhani telephoned Assad.", ["2020-03-03"]],
  ["On 1 November Rouhani telephoned Assad.", ["2019-11-01/2020-11-01"]],
  ["On 1 June 2018 Rouhani telephoned Assad.", ["2018-06-01"]]
])("of a page of which only the year is known: %s", (text, expected) => {
  const {contacts} = code(`${text}\n\nCopyright © 2020 The Courier. All rights reserved.`);
  const days = contacts.map(({date_earliest: a, date_latest: b}) => (a === b ? a : `${a}/${b}`));
  expect(days).toEqual(expected);
});

test("a title that ends in a month gives its days their year", () => {
  const text =
    "CHRONOLOGY\nIran and its neighbours: September 2018\n\n3 September – Zarif met Assad in Damascus.\n\n7 October – Zarif met Mekdad.";
  const dates = code(text).contacts.map(({date}) => date);
  expect(dates[0]).toBe("2018-09-03");
  expect(dates[1]).not.toBe("2018-10-07");
});
