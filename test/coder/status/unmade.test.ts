import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string, language = "en") =>
  code(text, {published: "2022-03-16", language}).contacts.map(({channel, status, date}) =>
    [channel, status, date].join(" ")
  );

const OFF = "visit cancelled 2022-03-21";

test.each([
  ["Raisi will not be in Damascus on Monday after all.", [OFF]],
  ["Raisi is not flying to Damascus on Monday after all.", [OFF]],
  ["Raisi will not come to Damascus on Monday as scheduled to meet Assad.", [OFF]],
  ["Raisi would not visit Damascus on Monday as planned, a spokesman said.", [OFF]],
  ["Mekdad will not meet Amir-Abdollahian on Monday after all.", ["meeting cancelled 2022-03-21"]],
  ["Raisi will not travel to Damascus. The trip was called off.", ["visit cancelled [2022-03-16..]"]],
  // What nobody had planned, and what is to be after all.
  ["Raisi will not be in Damascus on Monday.", []],
  ["Raisi will not travel to Damascus to meet Assad.", []],
  ["Raisi will not travel to Damascus and meet Assad.", []],
  ["Raisi will be in Damascus on Monday after all.", ["visit announced 2022-03-21"]],
  ["Raisi will not go to Damascus but will meet Assad in Baghdad on Monday.", ["meeting announced 2022-03-21"]]
])("what is not to be: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("whoever had invited was to receive him", () => {
  const [visit] = code("Raisi will not travel to Damascus on Monday as planned. Assad had invited him.").contacts;
  expect(visit?.participants.map(({person_id}) => person_id)).toEqual(["ir-raisi", "sy-assad"]);
});

test.each([
  ["fr", "Raïssi ne se rendra finalement pas à Damas lundi.", [OFF]],
  ["fr", "Raïssi ne se rendra pas à Damas lundi.", []],
  ["es", "Raisi no viajará a Damasco el lunes como estaba previsto.", [OFF]],
  ["es", "Raisi no viajará a Damasco el lunes.", []],
  ["ar", "لن يزور الرئيس الإيراني إبراهيم رئيسي دمشق كما كان مقرراً.", ["visit cancelled [2022-03-16..2024-05-18]"]],
  ["ar", "لن يزور الرئيس الإيراني إبراهيم رئيسي دمشق.", []],
  ["fa", "ابراهیم رئیسی طبق برنامه به دمشق سفر نخواهد کرد.", ["visit cancelled [2022-03-16..]"]],
  ["fa", "ابراهیم رئیسی به دمشق سفر نخواهد کرد.", []]
])("in %s: %s", (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
