import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2022-06-15"}).contacts.map(
    ({channel, date, participants}) => `${channel} ${date} ${participants.map(({person_id}) => person_id).sort()}`
  );

test("whoever was spoken to and is a visitor has been met", () => {
  expect(told("Assad told Zarif on Tuesday that all was well. Zarif, who is in Damascus for a fair, smiled.")).toEqual([
    "visit 2022-06-14 ir-zarif,sy-assad"
  ]);
});

test.each([
  ["Assad told Zarif on Tuesday that all was well. Lavrov, who is in Damascus for a fair, smiled.", []],
  ["Assad told Zarif’s men on Tuesday that all was well. Damascus was hot.", []],
  [
    "Assad told Zarif on Tuesday by telephone that all was well. Zarif flew to Damascus on Wednesday.",
    ["call 2022-06-14 ir-zarif,sy-assad", "visit 2022-06-15 ir-zarif"]
  ]
])("and nobody else: %s", (text, contacts) => {
  expect(told(text)).toEqual(contacts);
});
