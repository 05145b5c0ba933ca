import {expect, test} from "vitest";
import {code} from "../reading.js";

test("each theme once, where it is first touched, on the lead contact", () => {
  const text = "Raisi phoned Assad. They spoke about reconstruction, about sanctions and again about reconstruction.";
  const {contacts, topics} = code(text);
  expect(topics.map(({topic, start}) => [topic, start])).toEqual([
    ["reconstruction", text.indexOf("reconstruction")],
    ["sanctions", text.indexOf("sanctions")]
  ]);
  expect(topics.map((topic) => topic.contact_id)).toEqual([contacts[0]?.contact_id, contacts[0]?.contact_id]);
});

test("a text without a contact has its themes all the same", () => {
  expect(code("They spoke about reconstruction.").topics.map(({topic, contact_id}) => [topic, contact_id])).toEqual([
    ["reconstruction", null]
  ]);
});
