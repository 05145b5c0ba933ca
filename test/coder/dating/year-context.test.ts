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
