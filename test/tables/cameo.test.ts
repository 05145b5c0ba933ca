import {expect, test} from "vitest";
import {type ContactShape, eventCodes} from "../../src/tables/cameo.js";

const codes = (given: Partial<ContactShape>) => {
  const none = {travelled: null, country: null, multilateral: false, sides: ["AAA", "BBB"]};
  const {cameo, plover_mode} = eventCodes({channel: "meeting", status: "occurred", ...none, ...given});
  return `${cameo} ${plover_mode}`;
};

test.each([
  ["a call", {channel: "call"}, "041 phone"],
  ["a video call", {channel: "video_call"}, "041 phone"],
  ["a visit", {channel: "visit", country: "AAA", travelled: "BBB"}, "042 visit"],
  ["a meeting to which a side travelled", {country: "AAA", travelled: "BBB"}, "042 visit"],
  ["a meeting of which no more is known", {}, "040 null"],
  ["a meeting in a third country", {country: "CCC"}, "044 third-party"],
  [
    "a meeting of several in the country of one",
    {multilateral: true, country: "CCC", sides: ["AAA", "BBB", "CCC"]},
    "040 multilateral"
  ],
  ["a meeting of several elsewhere", {multilateral: true, country: "DDD"}, "044 multilateral"],
  ["a message", {channel: "message"}, "null null"],
  ["an announced visit", {channel: "visit", status: "announced"}, "036 null"],
  ["a cancelled call", {channel: "call", status: "cancelled"}, "160 null"]
] satisfies [string, Partial<ContactShape>, string][])("%s", (_, shape, expected) => {
  expect(codes(shape)).toBe(expected);
});
