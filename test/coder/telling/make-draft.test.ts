import {expect, test} from "vitest";
import {draftsOf, who} from "../reading.js";

test("a draft holds who, how, where and the rows that say so", () => {
  const [draft] = draftsOf("Zarif met Mekdad in Tehran.");
  expect(who(draft?.members ?? [])).toEqual(["ir-zarif", "sy-mekdad"]);
  expect(draft).toMatchObject({channel: "meeting", status: "occurred", country: "IRN", triggerStart: 6, triggerEnd: 9});
  expect(draft?.place?.place).toBe("Tehran");
  expect(draft?.rules).toHaveLength(1);
});

test("words beside the verb say by what channel, and what row they come from is kept", () => {
  const [draft] = draftsOf("Zarif discussed the war with Mekdad in a phone call.");
  expect(draft).toMatchObject({channel: "call", weak: false});
  expect(draft?.rules.length).toBeGreaterThan(1);
});

test("who asked for a call has begun it where nobody else is said to", () => {
  const asked = draftsOf("Zarif spoke with Mekdad by phone at the request of Syria.");
  expect(asked.map(({initiator}) => initiator)).toEqual(["SYR"]);
  expect(draftsOf("Zarif and Mekdad spoke by phone.").map(({initiator}) => initiator)).toEqual([null]);
});

test.each([
  ["Zarif had a conversation with Mekdad.", "call"],
  ["At the foreign ministry Zarif had a conversation with Mekdad.", "meeting"],
  ["Zarif had a phone conversation with Mekdad at the foreign ministry.", "call"],
  ["Zarif rang Mekdad at the foreign ministry.", "call"]
])("a conversation in one place is a meeting: %s", (text, expected) => {
  expect(draftsOf(text)[0]?.channel).toBe(expected);
});

test.each([
  ["Zarif talked with Assad and Mekdad on Monday.", true],
  ["Zarif talked with Mekdad on Monday.", true],
  ["Zarif and Salehi talked with Assad and Mekdad on Monday.", false]
])("who speaks with several stands by himself: %s", (text, expected) => {
  expect(draftsOf(text).map(({stands}) => stands)).toEqual([expected]);
});

test("who are the guests of a third meet there, and visit neither", () => {
  const channels = (text: string) => draftsOf(text).map(({channel}) => channel);
  expect(channels("Zarif and Mekdad will be guests of Lavrov in Moscow on Friday.")).toEqual(["meeting"]);
  expect(channels("Zarif will be in Damascus as the guest of Mekdad on Friday.")).toEqual(["visit"]);
});

test("a journey somebody had been due to make is one, whatever it was for", () => {
  const [draft] = draftsOf(
    "Zarif had been due in Damascus on 8 May for talks with Mekdad, but the visit was scrapped."
  );
  expect(draft).toMatchObject({channel: "visit", status: "cancelled"});
});

test("two of a trade are the two told of", () => {
  const text = "Ashtiani was praised by Ali Mahmoud Abbas. The two generals spoke by telephone.";
  expect(who(draftsOf(text)[0]?.members ?? [])).toEqual(["ir-ashtiani", "sy-mabbas"]);
});

test("who “will meet the fate” of others meets nobody", () => {
  expect(draftsOf("They will meet the fate of those before them, Assad told Raisi.")).toEqual([]);
});
