import {expect, test} from "vitest";
import {checkTransitions} from "../../../src/corpus/checks/transitions.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/transitions.csv";
const told = (from: string, to: string) => toldAfter(checkTransitions, [FILE, from, to]);

test("a change is named by its first step", () => {
  expect(told("T059,T058,", "T059,T057,")).toEqual([
    `${FILE} row 60, column change_id: "T057" is not the first step of a change; give the transition_id of its first step`
  ]);
});

test("a change is of one office", () => {
  expect(told("T079,T077,", "T079,T076,")).toEqual([
    `${FILE} row 80, column change_id: "T076" is a change of IRN-PRES; keep the steps of one office together`
  ]);
});

test("names are those of the people", () => {
  expect(told("ir-jahangiri,Eshaq Jahangiri", "ir-jahangiri,Ishaq Jahangiri")).toEqual([
    `${FILE} row 29, column incoming_name: "Ishaq Jahangiri" is not the name of ir-jahangiri; write Eshaq Jahangiri or change the id`
  ]);
});
