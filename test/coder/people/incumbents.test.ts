import {expect, test} from "vitest";
import {code} from "../reading.js";

test.each([
  [
    "President Raisi phoned Assad on Monday. Ahmadinejad was not asked. The Iranian president met Assad in May.",
    "ir-raisi"
  ],
  ["Ahmadinejad was not asked. The Iranian president Raisi met Assad in May. Iran's president phoned him.", "ir-raisi"],
  ["Iran's president phoned Assad on February 7, and a week later sent Mohammad Mokhber.", "IRN-PRES"]
])("the president is whoever it was then: %s", (text, who) => {
  const tellings = code(text, {published: "2023-03-15"}).contacts.map(({participants}) => JSON.stringify(participants));
  expect(tellings.some((line) => line.includes(who))).toBe(true);
  expect(tellings.join()).not.toMatch(/mokhber|ahmadinejad/);
});

test("the late minister is the one who has held his last office", () => {
  const text =
    "Zarif wrote to Arnous on the death of Walid al-Muallem. Muallem was ill. His deputy Faisal Mekdad is to follow him. The late minister rang Zarif in October.";
  const {contacts} = code(text, {published: "2020-11-16"});
  const [call] = contacts.filter(({channel}) => channel === "call");
  expect(call?.participants.map(({person_id}) => person_id).sort()).toEqual(["ir-zarif", "sy-muallem"]);
});
