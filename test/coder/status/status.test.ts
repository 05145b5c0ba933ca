import {expect, test} from "vitest";
import {judge} from "../../../src/coder/status/status.js";
import {code, sceneOf, triggerOf} from "../reading.js";

const PLAIN = {noun: false, invitedBy: false, planned: false};

function verdict(text: string, options = PLAIN, rule?: string) {
  const scene = sceneOf(text);
  const {status, reason} = judge(scene.reading, triggerOf(scene, rule), options);
  return reason ?? status;
}

test.each([
  ["Zarif met Mekdad.", "occurred"],
  ["Zarif has plans; he is scheduled to have met Mekdad.", "announced"],
  ["Zarif met Mekdad; Lavrov will follow.", "occurred"],
  ["Zarif has not met Mekdad.", "denied"],
  ["Tehran denied that Zarif met Mekdad.", "denied"],
  ["There was speculation that Zarif met Mekdad.", "rumoured"],
  ["Reports that Zarif met Mekdad could not be verified.", "rumoured"],
  ["Zarif is going to have tomorrow met Mekdad.", "announced"],
  ["Things were to speed up when Zarif met Mekdad.", "occurred"],
  ["Things were to speed up; Zarif is expected to have met Mekdad.", "announced"],
  ["If Zarif met Mekdad, nobody saw it.", "hypothetical"],
  ["Zarif refused to meet Mekdad.", "refused"]
])("%s: %s", (text, expected) => {
  expect(verdict(text)).toBe(expected);
});

test.each([
  ["Zarif met Mekdad and is mulling a trip to Moscow.", "occurred"],
  ["While considering a new deal, Zarif met Mekdad.", "occurred"],
  ["There were no plans for a statement after Zarif met Mekdad.", "occurred"]
])("what is thought of beside it is not it: %s", (text, expected) => {
  expect(verdict(text)).toBe(expected);
});

test.each([
  ["Nothing is fixed concerning a visit of Raisi to Syria.", 0],
  ["Nothing has been decided about a visit of Raisi to Syria.", 0],
  ["There are no plans for a visit of Raisi to Syria.", 0],
  ["Zarif is said to be mulling a journey to Syria.", 0],
  ["Zarif may make a trip to Damascus.", 0],
  ["Nothing had been settled about the road when Raisi met Assad in Damascus.", 1],
  ["Zarif visited Damascus; nothing was agreed on the debts.", 1],
  ["Raisi rang Assad. He was ready, he told the caller, to host a gathering.", 1],
  ["Raisi and Assad are to talk on the sidelines of the summit in Riyadh.", 1],
  ["Raisi and Putin are to talk on the sidelines of the summit; Assad will stay at home.", 0],
  ["Sabbagh was received by Larijani in May. Zarif had his turn with him in June.", 2],
  ["Sabbagh was received by Larijani in May. Lavrov had his turn with him in June.", 1]
])("what nobody has settled has not come to pass: %s", (text, contacts) => {
  expect(code(text).contacts).toHaveLength(contacts);
});

test.each([
  ["Zarif will meet Mekdad for talks.", "announced"],
  ["Zarif met Mekdad for talks.", "occurred"],
  ["Zarif will meet Mekdad, but on Monday for talks he sat down.", "occurred"]
])("what a meeting is for: %s", (text, expected) => {
  expect(verdict(text, {...PLAIN, noun: true}, "en-meet-talks-bare")).toBe(expected);
});

test("the names between a meeting and its plan do not part them", () => {
  const names = "The meeting of Prime Minister Imad Khamis with President Hassan Rouhani is on the agenda.";
  const words = "The meeting of old friends with many good reasons to smile is on the agenda.";
  expect(verdict(names, {...PLAIN, noun: true}, "en-meet-noun")).toBe("announced");
  expect(verdict(words, {...PLAIN, noun: true}, "en-meet-noun")).toBe("occurred");
});

test("a journey told in the future is announced, one called off is cancelled", () => {
  expect(verdict("Zarif will travel to Damascus.", {...PLAIN, planned: true})).toBe("announced");
  expect(verdict("Zarif’s visit to Damascus was called off.", {...PLAIN, noun: true}, "en-visit-noun")).toBe(
    "cancelled"
  );
});

test.each([
  ["Were Assad to ask for help in a phone call to Raisi, nobody would know.", "hypothetical"],
  ["The lines were open. Assad asked for help in a phone call to Raisi.", "occurred"]
])("a clause turned around is a supposition: %s", (text, expected) => {
  expect(verdict(text, {...PLAIN, noun: true})).toBe(expected);
});

test.each([
  ["Imagine that Zarif met Mekdad.", "hypothetical"],
  ["Mousavi denied that Zarif had cancelled a visit to Damascus.", "denied"],
  ["Zarif has called off a visit to Damascus.", "cancelled"]
])("%s: %s", (text, expected) => {
  expect(verdict(text, {...PLAIN, noun: true})).toBe(expected);
});

test.each([
  ["Zarif said he would meet Mekdad on Friday.", ["announced"]],
  ["Zarif said he would meet Mekdad if the war ended.", []],
  ["Zarif would meet Mekdad gladly.", []],
  ["Zarif, who would meet Mekdad again in Baku, was tired.", ["occurred"]],
  ["No Iranian president has been in Damascus since the war.", []],
  ["Zarif stayed at home, and the session with Mekdad that was planned for Monday did not take place.", ["cancelled"]],
  ["Dehghan has withdrawn the invitation that would have brought Ayyoub to Tehran on Friday.", ["cancelled"]]
])("plans and what became of them: %s", (text, expected) => {
  expect(code(text, {published: "2023-05-10"}).contacts.map(({status}) => status)).toEqual(expected);
});

test.each([
  ["Zarif and Mekdad will be in one town on Friday when the four meet in Baku.", ["announced"]],
  ["Zarif will be pleased: he and Mekdad meet often.", ["occurred"]]
])("what a clause tells of a day to come: %s", (text, expected) => {
  expect(code(text, {published: "2023-05-10"}).contacts.map(({status}) => status)).toEqual(expected);
});

test.each([
  ["The visit that Raisi was to make to Damascus on Friday is on all minds.", ["announced"]],
  [
    "The telephone call which the Iranian presidency announced for Friday between Raisi and Assad is on all minds.",
    ["announced"]
  ],
  ["Raisi’s trip to Syria, long planned for Monday, will have to wait.", ["cancelled"]],
  ["The visit that Raisi made to Damascus was announced for May.", ["occurred"]]
])("what the relative clause of a noun says of it: %s", (text, expected) => {
  expect(code(text, {published: "2023-05-10"}).contacts.map(({status}) => status)).toEqual(expected);
});

test.each([
  ["Amir-Abdollahian and Mekdad have agreed to meet in Muscat on Friday, an aide said.", ["announced 2023-01-27"]],
  ["Amir-Abdollahian has arranged to see Mekdad in Muscat on Friday.", ["announced 2023-01-27"]],
  ["Mekdad is going to visit Tehran on Friday, the Iranian minister Amir-Abdollahian said.", ["announced 2023-01-27"]],
  ["Amir-Abdollahian and Mekdad met in Muscat on Friday and agreed to a plan.", ["occurred 2023-01-20"]],
  ["Amir-Abdollahian refused to meet Mekdad in Muscat on Friday.", []],
  ["Amir-Abdollahian agreed with Lavrov to meet the press on Friday, and Mekdad stayed at home.", []]
])("what is agreed is still to come: %s", (text, expected) => {
  const {contacts} = code(text, {published: "2023-01-24"});
  expect(contacts.map(({status, date}) => `${status} ${date}`)).toEqual(expected);
});
