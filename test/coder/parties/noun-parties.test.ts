import {expect, test} from "vitest";
import {clauseParty, nounParties} from "../../../src/coder/parties/noun-parties.js";
import {told} from "../languages/told.js";
import {code, sceneOf, triggerOf, who} from "../reading.js";

function read(text: string, rule: string): string[] {
  const scene = sceneOf(text);
  const channel = rule === "en-meet-noun" ? "meeting" : "call";
  return who(nounParties(scene, triggerOf(scene, rule), channel)?.members ?? []).sort();
}

test.each([
  ["In a phone call with Assad, Raisi spoke of trade.", "en-call-noun"],
  ["Raisi spoke of trade in a phone call with Assad.", "en-call-noun"],
  ["A phone call between Raisi and Assad lasted an hour.", "en-call-noun"],
  ["Raisi’s phone call with Assad took an hour.", "en-call-noun"],
  ["Raisi and Assad spoke of trade in a phone call.", "en-call-noun"],
  ["Raisi praised the talks in a letter after the meeting with Assad.", "en-meet-noun"]
])("%s", (text, rule) => {
  expect(read(text, rule)).toEqual(["ir-raisi", "sy-assad"]);
});

test.each([
  ["In a phone call with Erdogan, Raisi spoke of Assad’s fate.", "en-call-noun"],
  ["Raisi spoke of trade in a phone call.", "en-call-noun"]
])("%s leaves the other side out", (text, rule) => {
  expect(read(text, rule)).not.toContain("sy-assad");
});

test("the other party of a clause is its subject, else whoever stands free behind", () => {
  const scene = sceneOf("In a meeting with Assad in Tehran, Raisi spoke of trade.");
  const t = triggerOf(scene, "en-meet-noun");
  const assad = scene.reading.units.flatMap(({entity}) => (entity ? (scene.reading.members.get(entity) ?? []) : []));
  expect(who(clauseParty(scene, t, assad.slice(0, 1)))).toContain("ir-raisi");
  expect(clauseParty(scene, t, assad)).toEqual([]);
});

test("what a relative clause tells of a call is nobody's call", () => {
  const text = "On Monday Raisi and Assad held a telephone conversation of which each office gave its own version.";
  expect(code(text).contacts).toHaveLength(1);
});

test.each([
  ["Raisi and Assad reviewed the Astana meeting.", []],
  ["Raisi and Assad discussed the war at a meeting.", ["ir-raisi", "sy-assad"]],
  ["Raisi and Assad discussed the Astana meeting with Putin.", ["ir-raisi", "sy-assad"]]
])("a meeting that two speak of is not theirs: %s", (text, expected) => {
  expect(read(text, "en-meet-noun").filter((id) => expected.length === 0 || expected.includes(id))).toEqual(expected);
});

test("several of one country met one another", () => {
  const text = "Zarif rang Mekdad on Thursday, a day after a bomb tore through a meeting of Syria's security chiefs.";
  expect(told("en", text)).toEqual(["call <IRN ir-zarif + sy-mekdad"]);
});

test("with whom talks were held may be said in two", () => {
  const text =
    "Zarif held talks with the Syrian president, Bashar al-Assad, and with his colleague Faisal Mekdad on Monday.";
  const people = code(text, {published: "2022-07-10"}).contacts.flatMap(({participants}) => participants);
  expect(people.map(({person_id}) => person_id).sort()).toEqual(["ir-zarif", "sy-assad", "sy-mekdad"]);
});

test.each([
  ["Zarif rang Mekdad and stayed on the line for the Vienna talks.", ["call"]],
  ["Zarif rang Mekdad and briefed him on the Geneva meeting.", ["call"]],
  ["Zarif rang Mekdad on Monday ahead of talks with him in Vienna on Tuesday.", ["call", "meeting"]],
  ["Zarif and Mekdad agreed over a video link on a timetable.", ["video_call"]],
  [
    "Zarif rang Mekdad on Monday.\nThe two ministers reviewed preparations for the quadrilateral meeting in Moscow.",
    ["call"]
  ],
  ["Zarif rang Mekdad on Monday.\nThey assessed the outcome of the latest trilateral meeting in Tehran.", ["call"]],
  [
    "Zarif rang Mekdad on Monday.\nThe two exchanged views on the summit in Astana and the trilateral meeting there.",
    ["call"]
  ],
  [
    "Zarif rang Mekdad on Monday.\nThe two had discussed the file during the meeting in Moscow in May.",
    ["call", "meeting"]
  ]
])("talks known by their town are others': %s", (text, channels) => {
  expect(code(text).contacts.map(({channel}) => channel)).toEqual(channels);
});

test("talks known by the town behind them are others'", () => {
  expect(told("fa", "مقداد و امیرعبداللهیان درباره مذاکرات وین تلفنی گفت‌وگو کردند.")).toEqual([
    "call ir-amirabdollahian + sy-mekdad"
  ]);
  expect(told("fa", "مقداد و امیرعبداللهیان پس از مذاکرات در وین خندیدند.")).toEqual([
    "meeting ir-amirabdollahian + sy-mekdad"
  ]);
});

test("what is spoken about is no contact of those who speak", () => {
  expect(told("en", "Zarif rang Mekdad. They also spoke about the four-way talks that Russia wants.")).toEqual([
    "call <IRN ir-zarif + sy-mekdad"
  ]);
  expect(told("en", "Zarif spoke to Lavrov about the talks with Mekdad.")).toEqual(["meeting ir-zarif + sy-mekdad"]);
});
