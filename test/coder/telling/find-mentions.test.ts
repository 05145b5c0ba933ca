import {expect, test} from "vitest";
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
