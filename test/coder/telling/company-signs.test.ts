import {expect, test} from "vitest";
import {isDated, isFromAfar, signsOfCompany} from "../../../src/coder/telling/company-signs.js";
import {read, sceneOf} from "../reading.js";

const clauseOf = (text: string) => {
  const scene = sceneOf(text);
  return {scene, clause: {from: 0, to: scene.reading.tokens.form.length}};
};

test.each([
  ["Zarif was with Assad.", 0],
  ["Zarif was with Assad in Damascus.", 1],
  ["Zarif was with Assad in Damascus for two hours.", 2],
  ["Zarif was with Assad in Damascus at table for two hours.", 3],
  ["Zarif was with Assad at table, at tea, on a sofa.", 2],
  ["Zarif joined Assad for a meeting.", 2],
  ["Zarif had Assad in his office.", 1]
])("kinds of signs count once, words of company twice at most: %s", (text, weight) => {
  const {scene, clause} = clauseOf(text);
  expect(signsOfCompany(scene, clause, {members: [], drafts: [], index: 0})).toBe(weight);
});

test.each([
  ["Zarif was with Assad on 1 April.", true],
  ["Zarif mourned with Assad the dead of 1 April.", false],
  ["Zarif was with Assad.", false]
])("a day of its own: %s", (text, expected) => {
  const [reading] = read(text, {published: "2023-05-08"}).found.readings;
  expect(reading && isDated(reading, {from: 0, to: reading.tokens.form.length})).toBe(expected);
});

test.each([
  ["Zarif praised Assad.", true],
  ["Zarif kept Assad.", false]
])("from afar: %s", (text, expected) => {
  const {scene, clause} = clauseOf(text);
  expect(isFromAfar(scene.reading, clause)).toBe(expected);
});
