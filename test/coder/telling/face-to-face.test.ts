import {expect, test} from "vitest";
import {faceToFace} from "../../../src/coder/telling/face-to-face.js";

const sentence = {start: 3, end: 90, paragraph: 0, quotes: []};
const told = {
  members: [],
  triggerStart: 10,
  triggerEnd: 14,
  frame: "speaks",
  stands: true,
  rules: ["a-rule"],
  host: null
};

test("a meeting told by no word of its own is weak and stands where it was told", () => {
  const draft = faceToFace({sentence, index: 2}, {...told, setting: null});
  expect(draft).toMatchObject({channel: "meeting", status: "occurred", weak: true, sentence: 2, start: 3, end: 90});
  expect(draft).toMatchObject({place: null, country: null, rules: ["a-rule"]});
});

test("it takes over where it was", () => {
  const setting = {place: null, country: "SYR"};
  expect(faceToFace({sentence, index: 0}, {...told, setting}).country).toBe("SYR");
});
