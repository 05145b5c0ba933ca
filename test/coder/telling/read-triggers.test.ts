import {expect, test} from "vitest";
import {readTriggers} from "../../../src/coder/telling/read-triggers.js";
import {nothingFound} from "../../../src/coder/telling/teller.js";
import {told} from "../languages/told.js";
import {code, draftsOf, read, sceneOf, who} from "../reading.js";

function found(text: string) {
  const nothing = nothingFound();
  const sentence = {start: 0, end: text.length, paragraph: 0, quotes: []};
  readTriggers(sceneOf(text), {sentence, index: 0}, nothing);
  return nothing;
}

test("a pair and a channel make a draft with its rule and its words", () => {
  const {drafts, refusals} = found("Zarif met Mekdad in Tehran.");
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({channel: "meeting", status: "occurred", start: 0, end: 27, weak: false});
  expect(who(drafts[0]?.members ?? [])).toEqual(["ir-zarif", "sy-mekdad"]);
  expect(drafts[0]?.place?.place).toBe("Tehran");
  expect(refusals).toEqual([]);
});

test("what somebody calls the meeting just told is no second contact", () => {
  const told = (text: string) => draftsOf(text).map(({channel}) => channel);
  expect(told("Zarif met Mekdad on Sunday and said he had “a very frank conversation”.")).toEqual(["meeting"]);
  expect(told("Zarif met Mekdad on Sunday and had a phone call with Assad on Monday.")).toEqual(["meeting", "call"]);
});

test.each([
  ["Zarif met Lavrov.", "other_pair"],
  ["Zarif met Araghchi.", "one_side"],
  ["Tehran denied that Zarif met Mekdad.", "denied"]
])("%s is refused as %s", (text, reason) => {
  const {drafts, refusals} = found(text);
  expect(drafts).toEqual([]);
  expect(refusals.map((refusal) => refusal.reason)).toContain(reason);
});

test("people of neither side leave no trace", () => {
  expect(found("Lavrov met Erdogan.")).toMatchObject({drafts: [], refusals: []});
});

test("“spoke with” alone does not say how; with a telephone it does", () => {
  expect(found("Zarif spoke with Mekdad.").drafts[0]?.weak).toBe(true);
  expect(found("Zarif spoke with Mekdad by phone.").drafts[0]).toMatchObject({channel: "call", weak: false});
});

test("three countries make it multilateral", () => {
  expect(found("Zarif met Mekdad and Lavrov.").drafts[0]?.multilateral).toBe(true);
  expect(found("Zarif met Mekdad.").drafts[0]?.multilateral).toBe(false);
});

test("a journey of one person alone counts to a capital, not to any town", () => {
  expect(read("Zarif flew to Damascus.").found.drafts).toHaveLength(1);
  expect(read("Zarif flew to Latakia.").found.drafts).toHaveLength(0);
});

test("heard from is a call where nothing says otherwise", () => {
  const told = (text: string) => code(text).contacts.map(({channel}) => channel);
  expect(told("Zarif heard from Mekdad on Sunday.")).toEqual(["call"]);
  expect(told("In a meeting on Sunday Zarif heard from Mekdad that talks would go on.")).toEqual(["meeting"]);
  expect(told("Zarif heard from Mekdad in May, when the Syrian sent him a message.")).toEqual(["message"]);
});

test("what somebody does by video link is no call with whoever was told of before", () => {
  expect(code("Arnous chaired a session. In Tehran, Mokhber opened a plant by video link.").contacts).toEqual([]);
});

test.each([
  ["Rohani et Assad se sont entretenus samedi au téléphone, après la rencontre de Sotchi.", ["call"]],
  ["Zarif rencontre Mouallem lundi à Moscou.", ["meeting"]]
])("behind an article a verb is a noun: %s", (text, expected) => {
  const {contacts} = code(text, {published: "2017-11-26", language: "fr"});
  expect(contacts.map(({channel}) => channel)).toEqual(expected);
});

test.each([
  ["سید ابراهیم رئیسی یاد دو مستشار ایرانی را که دیروز در سوریه به شهادت رسیدند گرامی داشت.", []],
  ["سید ابراهیم رئیسی دیروز به دمشق رسید.", ["visit"]]
])("who is killed arrives nowhere: %s", (text, expected) => {
  const {contacts} = code(text, {published: "2023-04-10", language: "fa"});
  expect(contacts.map(({channel}) => channel)).toEqual(expected);
});

test.each([
  ["Raisi and Assad will meet the deadline on Friday.", []],
  ["A cable from Assad to Raisi says that the killers will meet the fate of others.", ["message"]],
  ["Raisi and Assad met their obligations in May.", []],
  ["Raisi will meet the Syrian president on Friday.", ["meeting"]]
])("deadlines and fates are met by nobody in person: %s", (text, expected) => {
  expect(code(text, {published: "2023-05-10"}).contacts.map(({channel}) => channel)).toEqual(expected);
});

test.each([
  ["Assad had less to say to Zarif about telephones than about trade.", []],
  ["Raisi telephones Assad.", ["call <IRN ir-raisi + sy-assad"]]
])("what somebody speaks about is no verb: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
