import {expect, test} from "vitest";
import {near, suggest} from "../../src/corpus/near.js";

const CODES = ["call", "video_call", "meeting", "visit", "message"];

test("the nearest within a few slips, whatever the case", () => {
  expect(near("metting", CODES)).toEqual(["meeting"]);
  expect(near("CALL", CODES)).toEqual(["call"]);
  expect(near("abc", ["abd", "abe", "abf", "abg", "abcdef"])).toEqual(["abd", "abe", "abf"]);
});

test("nothing where nothing is near", () => {
  expect(near("telegram", CODES)).toEqual([]);
  expect(near("anything", [])).toEqual([]);
});

test("a suggestion names the near ones, else all if they are few, else what else to do", () => {
  expect(suggest("vist", CODES, "see the list")).toBe("did you mean visit?");
  expect(suggest("telegram", CODES, "see the list")).toBe("use one of call, video_call, meeting, visit, message");
  expect(suggest("telegram", Array(20).fill("x"), "see the list")).toBe("see the list");
});
