import {expect, test} from "vitest";
import {isListed} from "../../../src/coder/telling/timetable.js";
import {code, sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Raisi’s diary shows a conversation with Assad.", true],
  ["The diary was lost when Raisi had a conversation with Assad.", false],
  ["Raisi had a conversation with Assad on his diary.", false]
])("what a timetable lists: %s", (text, expected) => {
  const scene = sceneOf(text);
  expect(isListed(scene.reading, triggerOf(scene))).toBe(expected);
});

test("an entry of a day to come is a plan, one of a day gone by has happened", () => {
  const status = (day: string) =>
    code(`Raisi’s diary shows a conversation with Assad ${day}.`, {published: "2023-05-10"}).contacts[0]?.status;
  expect(status("on Friday")).toBe("announced");
  expect(status("in May 2022")).toBe("occurred");
});
