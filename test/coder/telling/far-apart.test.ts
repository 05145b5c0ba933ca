import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["Ghalibaf in Tehran and Hammouda Sabbagh in Damascus talked for an hour on Wednesday.", "call"],
  ["Ghalibaf in Tehran and Hammouda Sabbagh in Damascus spoke on Wednesday by video link.", "video_call"],
  ["Ghalibaf and Hammouda Sabbagh talked for an hour in Damascus on Wednesday.", "meeting"],
  ["Ghalibaf and Hammouda Sabbagh talked in Tehran on Monday and in Damascus on Wednesday.", "meeting"]
])("who is in another country is spoken to by wire: %s", (text, channel) => {
  expect(told("en", text).map((contact) => contact.split(" ")[0])).toContain(channel);
});
