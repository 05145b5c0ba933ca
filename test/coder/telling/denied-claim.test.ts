import {expect, test} from "vitest";
import {told} from "../languages/told.js";

const denial = "The presidency denied that Assad had spoken by telephone with Raisi.";

test.each([
  [`${denial} A website had reported that Assad called Raisi on Friday.`],
  [`${denial}\n\nTwo channels had claimed that Raisi called Assad.`],
  ["The presidency denied that Assad had met Raisi. The paper wrote that Raisi met Assad in Aleppo on Saturday."],
  [
    "The palace dismissed as fantasy an account of a meeting of Assad with Raisi. The website said Raisi had met Assad."
  ],
  [`${denial} The London daily had written that the two spoke for an hour and that Raisi flew to Damascus.`],
  ["Tehran dismissed a report that Raisi met Assad. The channel said that Assad received Raisi in a guest house."],
  ["Reports of a phone call between Assad and Raisi are false, the presidency said."],
  ["A website reported that Assad called Raisi. The report was baseless, the presidency said."],
  ["A website reported that Assad called Raisi. There was no truth in it, the presidency said."]
])("the claim that is denied tells of nothing: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});

test.each([
  [`${denial} State television had reported that Raisi met Assad.`, "meeting ir-raisi + sy-assad"],
  [`${denial} It had reported that Amir-Abdollahian called Mekdad.`, "call <IRN ir-amirabdollahian + sy-mekdad"],
  [`${denial} The paper wrote that Raisi called Assad’s sister. Raisi met Assad.`, "meeting ir-raisi + sy-assad"],
  [`${denial} The ministry said that Raisi met Assad in Geneva.`, "meeting ir-raisi + sy-assad"],
  [`${denial} A rival of the channel wrote a book. Raisi met Assad.`, "meeting ir-raisi + sy-assad"],
  [`${denial} Raisi called Assad on Saturday.`, "call <IRN ir-raisi + sy-assad"],
  ["State television had reported that Raisi called Assad.", "call <IRN ir-raisi + sy-assad"]
])("another contact counts: %s", (text, contact) => {
  expect(told("en", text)).toEqual([contact]);
});
