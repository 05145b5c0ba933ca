import {expect, test} from "vitest";
import {isCancelledBy, isDeniedBy, isMerelyMeant, sameClause} from "../../../src/coder/status/cue-scope.js";
import {code, sceneOf, triggerOf} from "../reading.js";

function pairOf(text: string, more: {noun?: boolean; planned?: boolean} = {}) {
  const {reading} = sceneOf(text);
  const index = reading.units.findIndex(
    ({item}) => item?.meaning.kind === "cue" && /denied|cancelled/.test(item.meaning.cue)
  );
  const t = reading.units.findIndex(({item}) => item?.meaning.kind === "trigger");
  return {reading, pair: {index, t, noun: false, planned: false, ...more}};
}

test.each([
  ["The meeting with Mekdad was cancelled.", true],
  ["After a meeting with Mekdad he cancelled a dinner.", false],
  ["Zarif cancelled a meeting with Mekdad.", true]
])("a noun: %s", (text, expected) => {
  const {reading, pair} = pairOf(text, {noun: true});
  expect(isCancelledBy(reading, pair)).toBe(expected);
});

test.each([
  ["Zarif met Mekdad and cancelled a dinner.", false],
  ["Zarif cancelled a dinner and met Mekdad.", false]
])("a verb: %s", (text, expected) => {
  const {reading, pair} = pairOf(text);
  expect(isCancelledBy(reading, pair)).toBe(expected);
});

test.each([
  ["Tehran denied that Zarif met Mekdad.", true],
  ["Zarif met Mekdad and denied a report.", false],
  ["A report that Zarif met Mekdad was fabricated.", true],
  ["Tehran rejected a report by a London paper that Zarif had flown off and met Mekdad.", true],
  ["Tehran rejected a report and said that Zarif had flown off and met Mekdad.", false],
  ["Tehran denies it, and a picture shows him where Assad met Zarif.", false]
])("%s", (text, expected) => {
  const {reading, pair} = pairOf(text);
  expect(isDeniedBy(reading, pair)).toBe(expected);
});

test.each([
  ["Zarif asked to meet Mekdad.", true],
  ["Zarif flew to Damascus to meet Mekdad.", false],
  ["Zarif was the first to meet Mekdad.", false],
  ["Zarif, who took over last month, promised to meet Mekdad.", true],
  ["The novel’s author has Zarif and Mekdad meet.", true],
  ["Zarif and Mekdad meet.", false]
])("meant only: %s", (text, expected) => {
  const scene = sceneOf(text);
  const rule = scene.reading.units.some(
    ({item}) => item?.meaning.kind === "trigger" && item.meaning.rule.id === "en-meet-verb"
  );
  expect(isMerelyMeant(scene.reading, triggerOf(scene, rule ? "en-meet-verb" : undefined))).toBe(expected);
});

test("a semicolon ends a clause, a comma does not", () => {
  const {reading} = sceneOf("Zarif met Mekdad; Lavrov left, Assad said.");
  expect(sameClause(reading, 0, reading.units.length - 1)).toBe(false);
  expect(sameClause(reading, 0, 2)).toBe(true);
});

test("what a sentence cancels or denies is not what it tells beside that", () => {
  expect(code("Zarif met Mekdad in Damascus and denied a report.").contacts).toHaveLength(1);
  expect(code("Zarif met Mekdad in Damascus and cancelled a dinner.").contacts[0]?.status).toBe("occurred");
});

test.each([
  ["Raisi was to have been received by Assad and to have chaired a session with him.", ["cancelled"]],
  ["Raisi waited until after the funeral to set foot in Syria.", []],
  ["Putin telephoned Raisi and Assad on Monday.", []],
  ["The line to Moscow was busy. Raisi rang to ask after Putin; an hour on it was Assad who was put through.", []]
])("what is no contact of the two: %s", (text, expected) => {
  expect(code(text, {published: "2023-05-10"}).contacts.map(({status}) => status)).toEqual(expected);
});

test("an occasion used for something has served for it", () => {
  const meant = (text: string) => {
    const scene = sceneOf(text);
    return isMerelyMeant(scene.reading, triggerOf(scene, "en-meet-verb-now"));
  };
  expect(meant("Raisi used his first trip to Riyadh as president to meet Assad.")).toBe(false);
  expect(meant("Raisi used his first trip, and hoped to meet Assad.")).toBe(true);
  expect(meant("Raisi planned his first trip to Riyadh as president to meet Assad.")).toBe(true);
});
