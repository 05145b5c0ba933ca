import {expect, test} from "vitest";
import type {Parties} from "../../../src/coder/grammar/scene.js";
import {asymmetric, convened, guestOf, hosting, symmetric} from "../../../src/coder/parties/meeting-parties.js";
import {told as toldOf} from "../languages/told.js";
import {draftsOf, sceneOf, triggerOf, who} from "../reading.js";

const WITH = {direct: true, prepositions: ["with"]};
const DIRECT = {direct: true, prepositions: [] as string[]};

function told(parties: Parties | null) {
  return parties && {people: who(parties.members).sort(), host: parties.host, initiator: parties.initiator};
}

function read(text: string, reader: (scene: ReturnType<typeof sceneOf>, t: number) => Parties | null, rule?: string) {
  const scene = sceneOf(text);
  return told(reader(scene, triggerOf(scene, rule)));
}

test("who meets whom takes part alike", () => {
  const both = {people: ["ir-zarif", "sy-mekdad"], host: null, initiator: null};
  expect(read("Zarif met Mekdad.", (s, t) => symmetric(s, t, WITH))).toEqual(both);
  expect(read("Zarif met at last with Mekdad.", (s, t) => symmetric(s, t, WITH))).toEqual(both);
  expect(
    read("Mekdad was ill. Zarif left Homs. He met Lavrov.", (s, t) => symmetric(s, t, WITH))?.people
  ).not.toContain("sy-mekdad");
});

test("nobody is in a meeting that names nobody", () => {
  expect(read("The conditions were met.", (s, t) => symmetric(s, t, WITH))).toBeNull();
});

test("a host receives, a guest is received, a caller calls, and who is called is called", () => {
  const people = ["ir-zarif", "sy-assad"];
  expect(read("Assad received Zarif.", (s, t) => asymmetric(s, t, {...DIRECT, part: "host"}))).toEqual({
    people,
    host: "SYR",
    initiator: null
  });
  expect(
    read("Zarif was received by Assad.", (s, t) =>
      asymmetric(s, t, {direct: true, prepositions: ["by"], part: "guest"})
    )
  ).toEqual({people, host: "SYR", initiator: null});
  expect(read("Zarif phoned Assad.", (s, t) => asymmetric(s, t, {...DIRECT, part: "initiator"}))?.initiator).toBe(
    "IRN"
  );
  expect(
    read("Zarif got a call from Assad.", (s, t) => asymmetric(s, t, {...DIRECT, part: "recipient"}), "en-call-got")
      ?.initiator
  ).toBe("SYR");
  expect(read("Assad received a medal.", (s, t) => asymmetric(s, t, {...DIRECT, part: "host"}))).toBeNull();
});

test("whoever speaks after “receiving X” is the host", () => {
  expect(read("Receiving Zarif in Damascus, Assad spoke of trade.", hosting)).toEqual({
    people: ["ir-zarif", "sy-assad"],
    host: "SYR",
    initiator: null
  });
  expect(read("Receiving mail in Damascus, Assad spoke of trade.", hosting)).toBeNull();
});

test("who brings others together is the host of them all", () => {
  expect(read("Lavrov brought together Zarif and Mekdad.", convened)).toEqual({
    people: ["Sergei Lavrov", "ir-zarif", "sy-mekdad"],
    host: "RUS",
    initiator: null
  });
  expect(read("Lavrov brought together the papers.", convened)).toBeNull();
});

test.each([
  ["Raisi was Assad’s guest in Damascus.", ["ir-raisi", "sy-assad"]],
  ["Raisi had been Assad’s guest in Damascus.", ["ir-raisi", "sy-assad"]],
  ["Raisi spoke with Assad’s guest.", null],
  ["Assad’s guest smiled.", null]
])("whose guest somebody was: %s", (text, people) => {
  const scene = sceneOf(text);
  const found = guestOf(scene, triggerOf(scene, "en-guest-of"));
  expect(found && who(found.members).sort()).toEqual(people);
  if (found) expect(found.host).toBe("SYR");
});

test("whose host somebody was: the subject is the host", () => {
  const scene = sceneOf("Raisi was Assad’s host in Tehran.");
  expect(told(guestOf(scene, triggerOf(scene, "en-host-of"), "host_of"))?.host).toBe("IRN");
  const other = sceneOf("Raisi spoke with Assad’s host.");
  expect(guestOf(other, triggerOf(other, "en-host-of"), "host_of")).toBeNull();
});

test.each([
  ["Zarif had come from Damascus, having been Assad’s guest at the palace.", "en-guest-of", "SYR"],
  ["Zarif’s host in Damascus will be Assad.", "en-host-of", "SYR"],
  ["Zarif’s host in Damascus smiled, and Assad was tired.", "en-host-of", undefined]
])("who is whose guest: %s", (text, rule, host) => {
  const scene = sceneOf(text);
  const frame = rule === "en-host-of" ? "host_of" : "guest_of";
  expect(guestOf(scene, triggerOf(scene, rule), frame)?.host).toBe(host);
});

test("a guest may be one twice, and of one whom his country alone names", () => {
  const contacts = (text: string) => draftsOf(text).map(({host, members}) => [host, ...who(members).sort()]);
  expect(contacts("Khamis was Jahangiri’s host in Damascus in May, and Jahangiri’s guest in Tehran in June.")).toEqual([
    ["SYR", "ir-jahangiri", "sy-khamis"],
    ["IRN", "ir-jahangiri", "sy-khamis"]
  ]);
  expect(contacts("Zarif spoke. Mekdad had been the Iranian’s guest in Tehran.")).toEqual([
    ["IRN", "ir-zarif", "sy-mekdad"]
  ]);
  expect(contacts("Mekdad praised Jahangiri’s house, and Jahangiri’s guest in Tehran.")).toEqual([]);
});

test.each([
  ["Assad’s visitor on Tuesday was Zarif.", ["ir-zarif", "sy-assad"]],
  ["Among Assad’s guests on Tuesday was Zarif.", ["ir-zarif", "sy-assad"]],
  ["Assad’s visitor was Zarif.", null],
  ["Assad’s visitor on Tuesday was Lavrov, Zarif said.", null]
])("who was somebody's guest of a day: %s", (text, people) => {
  expect(draftsOf(text).map(({members}) => who(members).sort())).toEqual(people ? [people] : []);
});

test.each([
  [
    "Halqi, who was there when Rouhani was sworn in, was received by Jahangiri.",
    "meeting >SYR ir-jahangiri + sy-halqi"
  ],
  ["Halqi watched Rouhani take the oath and was received by Jahangiri.", "meeting >SYR ir-jahangiri + sy-halqi"]
])("nobody is received by his own side where the sentence is about the other: %s", (text, contact) => {
  expect(toldOf("en", text)).toEqual([contact]);
});

test("who stands straight before the verb is received by his own side", () => {
  expect(toldOf("en", "Halqi said that Rouhani was received by Khamenei.")).not.toContain(
    "meeting >SYR ir-khamenei + sy-halqi"
  );
});

test.each([
  ["Zarif, received in Damascus on Monday by Assad and by Mekdad, smiled.", ["ir-zarif + sy-assad + sy-mekdad"]],
  ["Zarif, received with music in Beirut, flew over a town held by Assad.", []],
  ["Assad, received by nobody else, received Zarif.", ["ir-zarif + sy-assad"]]
])("a participle behind a comma is a passive: %s", (text, people) => {
  expect(toldOf("en", text).map((line) => line.replace(/^\S+ (?:>\S+ )?/, ""))).toEqual(people);
});
