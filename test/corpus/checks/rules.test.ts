import {expect, test} from "vitest";
import {checkRules} from "../../../src/corpus/checks/rules.js";
import {loadDataTables} from "../../../src/corpus/data-tables.js";
import {copyData} from "../copy-data.js";
import {toldAfter} from "../load-copy.js";

test("a rule's id is its own in all files", () => {
  expect(toldAfter(checkRules)).toEqual([]);
  const {dir, edit} = copyData();
  edit("lexicon/en/topics.csv", (text) => text.replace(/^en-t-ties,/m, "en-denied,"));
  const [found, ...others] = checkRules(loadDataTables(dir));
  expect(others).toEqual([]);
  expect(found).toMatchObject({column: "rule_id", value: "en-denied", level: "error"});
  expect(found?.message).toBe(`is a rule of ${dir}/lexicon/en/status.csv too`);
});
