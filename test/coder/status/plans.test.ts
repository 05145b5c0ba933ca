import {expect, test} from "vitest";
import {type Cued, cued, type Manner} from "../../../src/coder/status/cued.js";
import {
  goesOn,
  intended,
  listed,
  merelyInvited,
  merelyMeant,
  planned,
  plannedFor,
  purpose
} from "../../../src/coder/status/plans.js";
import type {Verdict} from "../../../src/coder/status/verdict.js";
import {code, sceneOf, triggerOf} from "../reading.js";

const PLAIN: Manner = {noun: false, invitedBy: false, planned: false};

function said(
  rule: (told: Cued) => Verdict | null,
  text: string,
  {id, ...manner}: Partial<Manner> & {id?: string} = {}
) {
  const scene = sceneOf(text);
  const verdict = rule(cued(scene.reading, triggerOf(scene, id), {...PLAIN, ...manner}));
  return verdict && (verdict.reason ?? verdict.status);
}

test.each([
  [planned, "Zarif is expected to have met Mekdad.", "announced"],
  [planned, "Things were to speed up when Zarif met Mekdad.", null],
  [plannedFor, "The press will ask about it when Zarif meets Mekdad.", "announced"],
  [plannedFor, "The press will be pleased: Zarif meets Mekdad.", null],
  [listed, "Zarif was to have rested and to meet Mekdad.", "cancelled"],
  [listed, "Zarif will rest and to meet Mekdad.", "announced"],
  [listed, "Zarif will rest and meet Mekdad.", null],
  [goesOn, "Zarif will rest and meet Mekdad.", "announced"],
  [goesOn, "Zarif rested and meets Mekdad.", null],
  [merelyMeant, "Zarif asked to meet Mekdad.", "hypothetical"],
  [merelyMeant, "Zarif was the first to meet Mekdad.", null]
])("%o of %s: %s", (rule, text, expected) => {
  expect(said(rule, text)).toBe(expected);
});

test("a trigger's own words may say that it is to come", () => {
  expect(said(intended, "Zarif will travel to Damascus.", {planned: true})).toBe("announced");
  expect(said(intended, "Zarif travelled to Damascus.")).toBeNull();
});

test("of a noun the plan may stand behind, and be denied there", () => {
  const noun = {noun: true, id: "en-meet-noun"};
  expect(said(planned, "The meeting of the ministers is planned for May.", noun)).toBe("announced");
  expect(said(planned, "The meeting of the ministers is not expected in May.", noun)).toBe("denied");
});

test("what a plan is for has not happened either", () => {
  const talks = {noun: true, id: "en-meet-talks-bare"};
  expect(said(purpose, "Zarif will meet Mekdad for talks.", talks)).toBe("announced");
  expect(said(purpose, "Zarif met Mekdad for talks.", talks)).toBeNull();
});

test("an invitation is no contact, unless it is how somebody came", () => {
  const text = "Zarif invited Mekdad to the meeting.";
  expect(said(merelyInvited, text, {id: "en-meet-noun"})).toBe("invited");
  expect(said(merelyInvited, text, {id: "en-meet-noun", invitedBy: true})).toBeNull();
});

test.each([
  ["Mekdad was in Tehran to prepare for Raisi's visit to Damascus.", ["occurred", "announced"]],
  ["Mekdad met Zarif on Monday ahead of Raisi's visit to Damascus.", ["occurred 2023-06-12", "announced"]],
  [
    "In a phone call on Tuesday, Mekdad and Zarif discussed a meeting due on Monday.",
    ["occurred 2023-06-13", "announced 2023-06-19"]
  ],
  ["Mekdad said Raisi's visit to Damascus would open a new chapter.", ["announced"]],
  ["Mekdad said Raisi's visit to Damascus opened a new chapter.", ["occurred"]],
  ["Raisi, who got a cable from Assad, will be sworn in on Thursday.", ["occurred"]]
])("what a visit is prepared for is still to come: %s", (text, expected) => {
  const {contacts} = code(text, {published: "2023-06-15"});
  expect(contacts.map(({status, date}) => (/^\d/.test(date ?? "") ? `${status} ${date}` : status))).toEqual(expected);
});

test.each([
  ["The two agreed on a meeting in Geneva on Friday.", ["occurred", "announced"]],
  ["They agreed on Tuesday on a date for the visit of the Syrian minister to Tehran.", ["occurred", "announced"]],
  ["Tehran announced a visit to Iran by the Syrian minister.", ["occurred", "announced"]],
  ["The two agreed on a treaty during a meeting in Geneva on Friday.", ["occurred", "occurred"]]
])("what is agreed on or announced is still to come: %s", (text, expected) => {
  const {contacts} = code(`Mekdad and Amir-Abdollahian spoke by telephone on Monday. ${text}`, {
    published: "2023-03-15"
  });
  expect(contacts.map(({status}) => status)).toEqual(expected);
});

test("what goes along with a plan is planned, and with what happened has", () => {
  const statuses = (text: string) => code(text, {published: "2023-03-15"}).contacts.map(({status}) => status);
  expect(statuses("Mekdad will visit Tehran on Thursday, holding talks with Raisi.")).toEqual(["announced"]);
  expect(statuses("Mekdad visited Tehran on Monday, holding talks with Raisi.")).toEqual(["occurred"]);
});

test.each([
  ["Assad will take the floor in Tehran on Thursday, before an audience with Khamenei.", "announced"],
  ["Assad is to address parliament on Thursday ahead of talks with Raisi in Damascus.", "announced"],
  ["Assad will visit Moscow, his office said before a meeting with Raisi.", "occurred"],
  ["Assad addressed parliament on Thursday ahead of talks with Raisi in Damascus.", "occurred"]
])("what comes behind a plan is still to come: %s", (text, status) => {
  expect(code(text).contacts.map((contact) => contact.status)).toContain(status);
});
