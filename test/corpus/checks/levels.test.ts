import {expect, test} from "vitest";
import {checkLevels} from "../../../src/corpus/checks/levels.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/record.csv";

test("a contact of an acting president is a leader's", () => {
  expect(toldAfter(checkLevels, [FILE, "R272,2024-05-22,meeting,leader", "R272,2024-05-22,meeting,minister"])).toEqual([
    `${FILE} row 273, column level: "minister" is the level, but ir-mokhber was acting President then; write leader or mend the date`
  ]);
});

test("before he acts, he is none; where the day is not sure, nothing is said", () => {
  expect(toldAfter(checkLevels, [FILE, "R272,2024-05-22,meeting,leader", "R272,2024-05-02,meeting,minister"])).toEqual(
    []
  );
  expect(toldAfter(checkLevels, [FILE, "R272,2024-05-22,meeting,leader", "R272,2024-05,meeting,minister"])).toEqual([]);
});
