import {expect, test} from "vitest";
import {told} from "../languages/told.js";
import {code} from "../reading.js";

test.each([
  ["Mekdad handed Raisi a letter from Assad in Tehran on Monday."],
  ["Mekdad delivered a letter from Assad to Raisi in Tehran on Monday."],
  ["Mekdad presented Raisi with a letter from Assad on Monday."]
])("the bearer has met the reader: %s", (text) => {
  expect(told("en", text)).toEqual(
    expect.arrayContaining([
      "message <SYR ir-raisi + sy-assad",
      expect.stringMatching(/^meeting .*ir-raisi \+ sy-mekdad$/)
    ])
  );
});

test.each([
  ["Assad sent Raisi a letter on Monday, and Mekdad spoke to the press."],
  ["A courier handed Raisi a letter from Assad on Monday."],
  ["Mekdad will hand Raisi a letter from Assad on Sunday."]
])("nobody has met: %s", (text) => {
  expect(told("en", text).filter((contact) => contact.startsWith("meeting"))).toEqual([]);
});

test.each([
  ["A letter from Raisi was delivered to Assad by Amir-Abdollahian on Monday.", 1],
  ["A letter from Raisi was handed to Assad by the Iranian ambassador, Hossein Akbari, on Monday.", 1],
  ["A letter from Raisi to Assad was delivered by the embassy on Monday.", 0],
  ["A letter from Raisi to Assad was read out by Amir-Abdollahian on Monday.", 0]
])("by whom it was delivered has met the reader: %s", (text, count) => {
  expect(told("en", text).filter((contact) => contact.startsWith("meeting"))).toHaveLength(count);
});

test("the day that a letter bears is not the day on which it was handed over", () => {
  const text =
    "The letter, dated March 6 and signed by Raisi, was handed to Assad by Amir-Abdollahian during an audience on Thursday.";
  const {contacts} = code(text, {published: "2023-03-15"});
  expect(contacts.map(({channel, date}) => [channel, date])).toEqual([
    ["message", "2023-03-06"],
    ["meeting", "2023-03-09"]
  ]);
});
