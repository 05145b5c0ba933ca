import {expect, test} from "vitest";
import {isSoft, join, samePerson, sameStatus} from "../../../src/coder/contacts/cluster.js";
import {mergeMentions} from "../../../src/coder/contacts/merge.js";
import {read} from "../reading.js";

const mentions = (text: string) => read(text).told;

test("a mention that says the channel gives it to those that did not", () => {
  const [first, second] = mentions("Zarif spoke to Mekdad. Zarif rang Mekdad on Monday.");
  const [cluster] = mergeMentions(first ? [first] : [], ["IRN", "SYR"]);
  if (!cluster || !second) throw new Error("two mentions are needed");
  expect(isSoft(cluster)).toBe(true);
  join(cluster, second);
  expect([cluster.channel, cluster.mentions.length]).toEqual(["call", 2]);
  expect(isSoft(cluster)).toBe(false);
});

test("people are the same by who they are, and a plan is not what happened", () => {
  const [zarif, other] = mentions("Zarif met Mekdad. Zarif will meet Assad.").map(({draft}) => draft);
  if (!zarif || !other) throw new Error("two mentions are needed");
  const [a, b] = zarif.members;
  if (!a || !b) throw new Error("two people are needed");
  expect([samePerson(a, a), samePerson(a, b)]).toEqual([true, false]);
  expect([sameStatus(zarif, zarif), sameStatus(zarif, other)]).toEqual([true, false]);
});
