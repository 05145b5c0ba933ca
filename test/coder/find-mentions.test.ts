import {expect, test} from "vitest";
import {draftsOf, read, who} from "./reading.js";

test("every place that tells of a contact is found, in reading order", () => {
  const drafts = draftsOf("Zarif met Mekdad. Nobody smiled. Raisi phoned Assad. Lavrov met Erdogan.");
  expect(drafts.map((draft) => [draft.sentence, draft.channel])).toEqual([
    [0, "meeting"],
    [2, "call"]
  ]);
});

test("everybody named anywhere settles offices told before", () => {
  const [draft] = draftsOf("The Syrian foreign minister met Zarif. Faisal Mekdad then flew home.");
  expect(who(draft?.members ?? []).sort()).toEqual(["ir-zarif", "sy-mekdad"]);
});

test("a dated sentence about the same two tells of the contact before it", () => {
  const {drafts} = read("Raisi phoned Assad. Raisi told Assad on Monday that he would help.").found;
  expect(drafts.map((draft) => draft.sentence)).toEqual([0, 1]);
});

test("every sentence has a reading", () => {
  const {sentences, found} = read("Zarif came. Mekdad left.\n\nNobody saw them.");
  expect(found.readings).toHaveLength(sentences.length);
});
