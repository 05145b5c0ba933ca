import {expect, test} from "vitest";
import {type Cued, cued} from "../../../src/coder/status/cued.js";
import {
  calledOff,
  corrected,
  denied,
  deniedThat,
  foregone,
  negated,
  refused
} from "../../../src/coder/status/denials.js";
import type {Verdict} from "../../../src/coder/status/verdict.js";
import {code, sceneOf, triggerOf} from "../reading.js";

function said(rule: (told: Cued) => Verdict | null, text: string, noun = false) {
  const scene = sceneOf(text);
  const verdict = rule(cued(scene.reading, triggerOf(scene), {noun, invitedBy: false, planned: false}));
  return verdict && (verdict.reason ?? verdict.status);
}

test.each([
  [deniedThat, "Tehran denied that Zarif met Mekdad.", "denied"],
  [deniedThat, "Tehran dismissed a man whom Zarif met.", null],
  [negated, "There was no envoy and no meeting of Zarif with Mekdad.", "denied"],
  [negated, "There was no envoy and a meeting of Zarif with Mekdad.", null],
  [foregone, "Zarif was to have met Mekdad.", "cancelled"],
  [foregone, "Zarif was to have rested at home that day and met Mekdad.", null],
  [foregone, "Zarif was to have attended a forum in Rome by video.", "hypothetical"],
  [corrected, "Correction: An article said that Zarif met Mekdad.", "denied"],
  [corrected, "Zarif met Mekdad after a correction.", null],
  [refused, "Zarif refused to meet Mekdad.", "refused"],
  [refused, "Zarif, who had refused a long, late and very heavy dinner, met Mekdad.", null],
  [denied, "The report that Zarif met Mekdad was untrue.", "denied"],
  [denied, "Zarif met Mekdad.", null],
  [negated, "Zarif has not met Mekdad.", "denied"],
  [negated, "It is not for lack of time that Zarif met Mekdad.", null]
])("%o of %s: %s", (rule, text, expected) => {
  expect(said(rule, text)).toBe(expected);
});

test("what is called off is a noun's", () => {
  expect(said(calledOff, "Zarif cancelled a meeting with Mekdad.", true)).toBe("cancelled");
  expect(said(calledOff, "Zarif cancelled a dinner and met Mekdad.")).toBeNull();
});

test("a planned session that did not take place was called off", () => {
  const text = "The session with Mekdad that was planned for Monday did not take place.";
  expect(said(denied, text, true)).toBe("cancelled");
  expect(said(denied, "The session with Mekdad did not take place.", true)).toBe("denied");
});

test.each([
  ["A telephone conversation that Zarif and Mekdad were to have had on Tuesday did not take place.", "cancelled"],
  ["A telephone conversation that Zarif and Mekdad were said to have had on Tuesday did not take place.", undefined],
  ["A planned meeting between Zarif and Mekdad did not take place on Tuesday.", "cancelled"],
  ["A scheduled phone call between Zarif and Mekdad did not take place on Tuesday.", "cancelled"],
  ["A call between Zarif and Mekdad did not take place on Tuesday.", undefined],
  ["Zarif was to have been in Damascus last week for talks with Mekdad.", "cancelled"],
  ["Zarif was to have rested; he was in Damascus last week for talks with Mekdad.", "occurred"]
])("%s is %s", (text, status) => {
  expect(code(text, {published: "2021-03-03"}).contacts[0]?.status).toBe(status);
});
