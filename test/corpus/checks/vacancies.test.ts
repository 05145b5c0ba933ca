import {expect, test} from "vitest";
import {checkVacancies} from "../../../src/corpus/checks/vacancies.js";
import {toldAfter} from "../load-copy.js";

const TENURES = "reference/tenures.csv";
const premiers = (told: string[]) => told.filter((line) => line.includes("SYR-PM"));

test("an office nobody held is told, unless a transition says that it fell vacant", () => {
  const end: [string, string, string] = [TENURES, "elect,2012-06-06,2012-06-23", "elect,2012-06-06,2012-06-22"];
  expect(premiers(toldAfter(checkVacancies, end))).toEqual([]);
  const told = toldAfter(checkVacancies, [TENURES, "acting,2024-05-20,2024-07-28", "acting,2024-05-20,2024-07-20"]);
  expect(told.filter((line) => line.includes("IRN-PRES"))).toEqual([
    `${TENURES} row 11, column start: "2024-07-28" leaves IRN-PRES without a holder from 2024-07-20; add who held it or, if it was vacant, the step by which it fell vacant to transitions.csv`
  ]);
});
