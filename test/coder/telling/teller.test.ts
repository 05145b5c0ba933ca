import {expect, test} from "vitest";
import {draftsOf, read, who} from "../reading.js";

test("everybody named anywhere settles offices told before", () => {
  const [draft] = draftsOf("The Syrian foreign minister met Zarif. Faisal Mekdad then flew home.");
  expect(who(draft?.members ?? []).sort()).toEqual(["ir-zarif", "sy-mekdad"]);
});

test("a dated sentence about the same two tells of the contact before it", () => {
  const {drafts} = read("Raisi phoned Assad. Raisi told Assad on Monday that he would help.").found;
  expect(drafts.map((draft) => draft.sentence)).toEqual([0, 1]);
});

test("what a reader is asked to imagine lasts to the end of the paragraph", () => {
  const told = (text: string) => draftsOf(text).map(({channel}) => channel);
  expect(told("Imagine the first talk. Araghchi telephones al-Shaibani. He thanks him.")).toEqual([]);
  expect(told("Imagine the rain.\n\nAraghchi telephoned al-Shaibani. He thanked him.")).toEqual(["call"]);
});

test.each([
  ["Raisi phoned Assad on Monday. Its director has met Assad.", 1],
  ["Iran’s sports minister was in the stand. Syria’s was in Damascus, Assad said.", 0],
  ["Raisi flew to Baku. Later met Assad there.", 1]
])("only a sentence that opens with its verb takes the subject before it: %s", (text, count) => {
  expect(draftsOf(text)).toHaveLength(count);
});

test.each([
  ["A Turkish businessman, Ali Ayyoub, met Zarif in Istanbul.", 0],
  ["The chief of staff, Ali Ayyoub, met Zarif in Istanbul.", 1],
  ["The “meeting” of Zarif and Mekdad was a scene from a series.", 0],
  ["The meeting of Zarif and Mekdad was a scene to see.", 1],
  ["President Assad sent a cable to Rouhani. The President sent a cable to the President of Sri Lanka.", 1],
  ["Rouhani smiled. Assad received a cable from the Emperor of Japan’s household.", 0],
  ["Sudan’s Muallem met Zarif.", 0],
  ["Syria’s Muallem met Zarif.", 1]
])("who only looks like a party is none: %s", (text, count) => {
  expect(draftsOf(text)).toHaveLength(count);
});

test("en-real ends what a paragraph imagines", () => {
  const dream = "Imagine a palace at night. ";
  expect(draftsOf(`${dream}In reality Zarif met Mekdad in Tehran.`)).toHaveLength(1);
  expect(draftsOf(`${dream}In silence Zarif met Mekdad in Tehran.`)).toEqual([]);
});

test("the day of what is still to come is no day of what is told behind it", () => {
  const lookback = (text: string) => draftsOf(text, {published: "2022-06-15"})[0]?.lookback;
  expect(lookback("Zarif will leave Homs tonight. Assad received Zarif.")).toBeNull();
  expect(lookback("It was late on Monday. Assad received Zarif.")).not.toBeNull();
});
