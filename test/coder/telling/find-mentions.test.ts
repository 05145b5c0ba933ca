import {expect, test} from "vitest";
import {told} from "../languages/told.js";
import {draftsOf, read} from "../reading.js";

test("every place that tells of a contact is found, in reading order", () => {
  const drafts = draftsOf("Zarif met Mekdad. Nobody smiled. Raisi phoned Assad. Lavrov met Erdogan.");
  expect(drafts.map((draft) => [draft.sentence, draft.channel])).toEqual([
    [0, "meeting"],
    [2, "call"]
  ]);
});

test("every sentence has a reading", () => {
  const {sentences, found} = read("Zarif came. Mekdad left.\n\nNobody saw them.");
  expect(found.readings).toHaveLength(sentences.length);
});

test.each([
  [
    "Zarif hosted Iraq’s Ibrahim al-Jaafari on Monday. Mekdad will visit Tehran. Jaafari held a separate meeting with Rouhani.",
    ["visit announced >SYR sy-mekdad"]
  ],
  [
    "Mekdad will visit Tehran. Separately he held a meeting with Rouhani.",
    ["visit announced >SYR sy-mekdad", "meeting ir-rouhani + sy-mekdad"]
  ]
])("a surname that opens a sentence is a name once it was told in full: %s", (text, contacts) => {
  expect(told("en", text).filter((contact) => !contact.includes("IRQ"))).toEqual(contacts);
});

test.each([
  [
    "Bassam Tu’ma rang Owji on Monday. Tu’ma had met Zarif in May.",
    ["call <SYR ir-owji + sy-tohme", "meeting ir-zarif + sy-tohme"]
  ],
  ["Sergei Ivanov rang Owji on Monday. Ivanov had met Zarif in May.", []]
])("a surname spelt as in the full name told before is the same person's: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
