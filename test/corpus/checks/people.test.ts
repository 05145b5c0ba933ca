import {expect, test} from "vitest";
import {checkPeople} from "../../../src/corpus/checks/people.js";
import {toldAfter} from "../load-copy.js";

const FILE = "lexicon/people.csv";
const told = (from: string, to: string) => toldAfter(checkPeople, [FILE, from, to]);

test("a new spelling that fits another person is told at both", () => {
  expect(told("Mohammad Reza Aref|", "Mohammad Reza Aref|Rouhani|")).toEqual([
    `${FILE} row 4, column aliases: "Rouhani" fits ir-aref too; add Rouhani=ir-aref to shared_aliases or take it out`,
    `${FILE} row 10, column aliases: "Rouhani" fits ir-rouhani too; add Rouhani=ir-rouhani to shared_aliases or take it out`
  ]);
});

test("capital letters make no other spelling, letters do", () => {
  expect(told("Mohammad Reza Aref|", "Mohammad Reza Aref|ROUHANI|")).toHaveLength(2);
  expect(told("Mohammad Reza Aref|", "Mohammad Reza Aref|Rouhanie|")).toEqual([]);
});

test("a shared spelling must be written alias=person_id", () => {
  expect(told("Sabbagh=sy-hsabbagh|", "Sabbagh|")).toEqual([
    `${FILE} row 44, column aliases: "Sabbagh" fits sy-hsabbagh too; add Sabbagh=sy-hsabbagh to shared_aliases or take it out`,
    `${FILE} row 44, column shared_aliases: "Sabbagh" is not an alias the two people share; write alias=person_id, with the alias in both people's aliases`
  ]);
});
