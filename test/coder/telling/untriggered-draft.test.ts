import {expect, test} from "vitest";
import {untriggeredDraft} from "../../../src/coder/telling/untriggered-draft.js";

const sentence = {start: 3, end: 90, paragraph: 0, quotes: []};
const told = {
  members: [],
  triggerStart: 10,
  triggerEnd: 14,
  frame: "speaks",
  stands: true,
  rules: ["a-rule"]
};

test("a meeting told by no word of its own is weak and stands where it was told", () => {
  const draft = untriggeredDraft({sentence, index: 2}, told);
  expect(draft).toMatchObject({channel: "meeting", status: "occurred", weak: true, sentence: 2, start: 3, end: 90});
  expect(draft).toMatchObject({place: null, country: null, rules: ["a-rule"]});
});

test("a call or letter may be told so too, by whom", () => {
  const draft = untriggeredDraft({sentence, index: 2}, {...told, channel: "call", initiator: "SYR", weak: false});
  expect(draft).toMatchObject({channel: "call", initiator: "SYR", weak: false, host: null});
});

test("it takes over where it was", () => {
  const setting = {place: null, country: "SYR"};
  expect(untriggeredDraft({sentence, index: 0}, {...told, setting}).country).toBe("SYR");
});
