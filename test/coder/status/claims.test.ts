import {expect, test} from "vitest";
import {claimedBySome, disowned} from "../../../src/coder/status/claims.js";
import {type Cued, cued} from "../../../src/coder/status/cued.js";
import type {Verdict} from "../../../src/coder/status/verdict.js";
import {sceneOf, triggerOf} from "../reading.js";

function said(rule: (told: Cued) => Verdict | null, text: string) {
  const scene = sceneOf(text);
  return rule(cued(scene.reading, triggerOf(scene), {noun: false, invitedBy: false, planned: false}))?.reason ?? null;
}

test.each([
  [claimedBySome, "A newspaper in Istanbul printed that Zarif met Mekdad.", "rumoured"],
  [claimedBySome, "According to a party newspaper Zarif met Mekdad.", "rumoured"],
  [claimedBySome, "On Friday, claimed a Kuwaiti daily, Zarif met Mekdad.", "rumoured"],
  [claimedBySome, "The newspaper wrote that Zarif met Mekdad.", null],
  [claimedBySome, "Zarif met Mekdad, a newspaper wrote.", null],
  [claimedBySome, "Holding a newspaper, Zarif met Mekdad.", null],
  [disowned, "Asked about a report by a channel that Zarif met Mekdad, he said the story had no basis.", "denied"],
  [disowned, "A suggestion that Zarif met Mekdad was waved away.", "denied"],
  [disowned, "A report that Zarif met Mekdad went round.", null],
  [disowned, "In a report on rain Zarif met Mekdad and denied the charges.", null]
])("%o of %s: %s", (rule, text, expected) => {
  expect(said(rule, text)).toBe(expected);
});
