import {expect, test} from "vitest";
import {checkRecord} from "../../../src/corpus/checks/record.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/record.csv";
const told = (from: string, to: string) => toldAfter(checkRecord, [FILE, from, to]);

test("every participant has a role", () => {
  expect(told("ir-ahmadinejad|sy-muallem,President|Foreign Minister", "ir-ahmadinejad|sy-muallem,President")).toEqual([
    `${FILE} row 3, column roles: "President" names 1 roles for 2 participants; give one role for each participant, in the same order`
  ]);
});

test("a meeting has no caller, a message no host", () => {
  expect(told("Tehran,IRN,SYR,J002,,", "Tehran,IRN,SYR,J002,IRN,")).toEqual([
    `${FILE} row 3, column initiator: "IRN" does not go with a meeting; leave it blank or change the channel`
  ]);
  expect(
    told(
      "R004,2012-08-12?,message,leader,IRN|sy-assad,not named|President,,,",
      "R004,2012-08-12?,message,leader,IRN|sy-assad,not named|President,,IRN,"
    )
  ).toEqual([`${FILE} row 5, column host: "IRN" does not go with a message; leave it blank or change the channel`]);
});

test("a journey is one traveller in one town within four days", () => {
  expect(told("Tehran,IRN,SYR,J013,", "Tehran,IRN,SYR,J011,")).toEqual([
    `${FILE} row 19, column date: "2013-12-01" is over 4 days from row 15 of journey J011; correct one or part the journeys`
  ]);
  expect(told("2013-08-04,meeting", "2013-08,meeting")).toEqual([]);
});

test("rows of one journey share a traveller", () => {
  const edited = "R213,2023-01-14,meeting,minister,ir-";
  expect(told(`${edited}amirabdollahian`, `${edited}zarif`)).toEqual([
    `${FILE} row 214, column participants: "ir-zarif|sy-mekdad" shares no traveller with the other rows of journey J098; name the traveller or part the journeys`
  ]);
});
