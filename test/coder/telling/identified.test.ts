import {expect, test} from "vitest";
import {code} from "../reading.js";

const letters = (text: string) =>
  code(text, {published: "2021-07-28"}).contacts.map(
    ({initiator, participants}) =>
      `${initiator ?? "–"} ${participants.map(({person_id}) => person_id ?? "somebody").sort()}`
  );

test.each([
  ["A letter from Zarif arrived in Damascus on Monday. It was addressed to Mekdad.", ["IRN ir-zarif,sy-mekdad"]],
  ["A letter to Mekdad was made public on Monday. It came from Zarif.", ["IRN ir-zarif,sy-mekdad"]]
])("the next sentence says who wrote or was written to: %s", (text, expected) => {
  expect(letters(text)).toEqual(expected);
});

test("another sentence about somebody else says neither", () => {
  expect(letters("Mekdad received a letter on Monday. A book of poems was signed for visitors.")).not.toContain(
    "IRN ir-zarif,sy-mekdad"
  );
});
