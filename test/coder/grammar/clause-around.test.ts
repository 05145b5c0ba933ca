import {expect, test} from "vitest";
import {clauseAround, isBroken} from "../../../src/coder/grammar/clause-around.js";
import {isHuman} from "../../../src/coder/grammar/reading.js";
import {read, sceneOf} from "../reading.js";

const peopleIn = (text: string) => {
  const {reading} = sceneOf(text);
  return {reading, people: reading.units.flatMap((unit, i) => (isHuman(unit) ? [i] : []))};
};

test.each([
  [
    "On Monday Zarif had lunch in Damascus with Assad, a source said later.",
    "on monday zarif had lunch in damascus with assad a source"
  ],
  ["It was said that Zarif sat with Assad on Monday.", "zarif sat with assad on monday"],
  ["Zarif sat with Assad; a photograph was sent out.", "zarif sat with assad"],
  ["Zarif sat with Assad, who smiled on Monday.", "zarif sat with assad"]
])("the words of one clause: %s", (text, words) => {
  const {reading, people} = peopleIn(text);
  const [sentence] = read(text).sentences;
  const span = {first: people.at(0) ?? 0, last: people.at(1) ?? 0};
  const {from, to} = clauseAround(reading, span, sentence ?? {start: 0, end: 0});
  expect(reading.tokens.form.slice(from, to).join(" ")).toBe(words);
});

test.each([
  ["Zarif, on Monday, sat with Assad.", false],
  ["Zarif, who is tired, sat with Assad.", false],
  ["Zarif was seen in July, before the next round, with Assad.", false],
  ["Zarif was seen in July before the round that Assad had called.", true],
  ["Zarif said that Assad sat.", true],
  ["Zarif left when Assad sat.", true]
])("another clause between two people: %s", (text, expected) => {
  const {reading, people} = peopleIn(text);
  expect(isBroken(reading, people.at(0) ?? 0, people.at(-1) ?? 0)).toBe(expected);
});
