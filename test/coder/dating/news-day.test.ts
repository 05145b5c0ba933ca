import {expect, test} from "vitest";
import {code} from "../reading.js";

const days = (text: string, published: string | null = null) =>
  code(text, {published}).contacts.map(({date_earliest, date_latest}) => `${date_earliest}/${date_latest}`);

const RANG = "Assad rang Raisi on Monday.";

test.each([
  [
    "Zarif rang Mekdad on Friday, February 26. Zarif wrote to Mekdad on 22 November.\n\nCopyright 2021 The Desk",
    ["2021-02-26/2021-02-26", "2020-11-22/2020-11-22"]
  ],
  [
    "Raisi met Assad in Tehran on Sunday, 8 May 2022. Amir-Abdollahian phoned Mekdad on Friday.",
    ["2022-05-08/2022-05-08", "2022-05-06/2022-05-13"]
  ],
  [
    "Raisi met Assad in Tehran on Sunday, 8 May 2022. Assad had rung Raisi on 3 March.",
    ["2022-05-08/2022-05-08", "2022-03-03/2022-03-03"]
  ]
])("a weekday with its date is news, and the page is of those days: %s", (text, told) => {
  expect(days(text)).toEqual(told);
});

test.each([
  [`Raisi met Assad in Tehran on 8 May 2022. ${RANG}`, "null/null"],
  [`Raisi met Assad in Tehran on Sunday, 8 May 2022. Assad wrote to Raisi on 3 April 2023. ${RANG}`, "null/null"],
  [`Raisi will meet Assad in Tehran on Sunday, 8 May 2022. ${RANG}`, "null/null"]
])("but not where no weekday stands with it, something later is told, or it is a plan: %s", (text, rang) => {
  expect(days(text)).toContain(rang);
});

test("a page that says its day keeps it", () => {
  expect(days(`Raisi met Assad in Tehran on Sunday, 8 May 2022. ${RANG}`, "2023-02-01")).toContain(
    "2023-01-30/2023-01-30"
  );
});
