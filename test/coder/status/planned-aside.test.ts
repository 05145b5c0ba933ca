import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) => code(text, {published: "2023-03-15"}).contacts.map(({status, date}) => [status, date]);

test.each([
  ["Mekdad, due in Moscow on Thursday, met Amir-Abdollahian on Tuesday.", "occurred", "2023-03-14"],
  [
    "Amir-Abdollahian, originally expected in Damascus on Sunday, met Assad there on Tuesday.",
    "occurred",
    "2023-03-14"
  ],
  ["Mekdad, due to fly to Moscow on Thursday, on Tuesday telephoned Amir-Abdollahian.", "occurred", "2023-03-14"],
  ["Raisi, whose trip had been due on Sunday, met Assad on Tuesday.", "occurred", "2023-03-14"],
  ["Raisi, who had been due on Sunday, met Assad on Tuesday.", "occurred", "2023-03-14"],
  // What is yet to come is no aside.
  ["Mekdad, expected in Tehran on Thursday, will meet Amir-Abdollahian.", "announced", "2023-03-16"],
  ["Mekdad is expected on Thursday, after a stop in Beirut, to meet Amir-Abdollahian.", "announced", "2023-03-16"]
])("what somebody is yet to do between commas plans nothing behind them: %s", (text, status, date) => {
  expect(told(text)).toEqual([[status, date]]);
});
