import {expect, test} from "vitest";
import {code} from "../reading.js";

const days = (text: string) => code(text, {published: "2024-12-10"}).contacts.map(({date}) => date);

test.each([
  [
    "Araghchi met Assad in Damascus on Saturday; the first took place in the same city on October 5.",
    ["2024-12-07", "2024-10-05"]
  ],
  ["Araghchi met Assad on Saturday; the previous one was on October 5.", ["2024-12-07", "2024-10-05"]],
  ["Araghchi met Assad on Saturday. The previous one was on October 5.", ["2024-12-07", "2024-10-05"]]
])("another time has a day of its own: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  ["Araghchi met Assad on Saturday; the first took place in the same city."],
  ["Araghchi met Assad on Saturday; the last time that the town was bombed was on October 5."],
  ["Araghchi met Assad on Saturday, and the first rain fell on October 5."]
])("no other time is told: %s", (text) => {
  expect(days(text)).toEqual(["2024-12-07"]);
});
