import {expect, test} from "vitest";
import {code} from "../reading.js";

test.each([
  ["The plane took him to Damascus. Zarif smiled.", []],
  ["Zarif rose early. A plane took him on to Damascus.", ["ir-zarif"]],
  ["The invitation brought Zarif to Damascus.", ["ir-zarif"]],
  ["The invitation brought Zarif to tears in Damascus.", []],
  ["The invitation brought fame to Damascus.", []],
  ["Zarif carried the plan to Damascus on Monday.", ["ir-zarif"]],
  ["Zarif has brought Tehran’s doubts to Damascus.", ["ir-zarif"]],
  ["Zarif brought his country closer to Damascus.", []],
  ["Zarif brought Iran to Damascus’s attention.", []],
  ["The war brought a wave of refugees to Damascus.", []]
])("whoever is brought somewhere, or brings something there, has travelled: %s", (text, expected) => {
  expect(code(text).contacts.flatMap(({participants}) => participants.map((p) => p.person_id))).toEqual(expected);
});
