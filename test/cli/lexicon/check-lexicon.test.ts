import {join} from "node:path";
import {expect, test} from "vitest";
import {checkLexiconRules} from "../../../src/cli/lexicon/check-lexicon.js";
import {loadDataTables} from "../../../src/corpus/data-tables.js";
import {formatProblem, isError} from "../../../src/corpus/problem.js";
import {copyData} from "../../corpus/copy-data.js";
import {table} from "./tables.js";

test("the lexicon has nothing that cannot be read or never matches", () => {
  const problems = checkLexiconRules(loadDataTables(join(import.meta.dirname, "../../../data")));
  expect(problems.filter(isError).map(formatProblem)).toEqual([]);
});

test("each kind of fault is found where it stands", () => {
  const {dir, edit} = copyData();
  edit("lexicon/en/topics.csv", (text) => `${text.trimEnd()}\nen-t-x,(trade,x\nen-t-y,!!!,y\n`);
  edit("lexicon/en/dates.csv", (text) => `${text.trimEnd()}\nen-d-x,on {nothing},weekday,,\n`);
  const told = checkLexiconRules(loadDataTables(dir)).map(formatProblem).join("\n");
  expect(told).toMatch(/topics\.csv row \d+, column phrase: "\(trade" has a bracket without its partner/);
  expect(told).toMatch(/topics\.csv row \d+, column phrase: "!!!" can never match/);
  expect(told).toMatch(/dates\.csv row \d+, column phrase: "on {nothing}" cannot be read: unknown slot/);
});

test("what every language shares is told once", () => {
  const places = table("places", {place: "A", aliases: ["Port"]}, {place: "B", aliases: ["Port"]});
  const tables = {
    lexicon: {places},
    languages: {xx: {}, yy: {}},
    anyPair: {},
    people: table("people"),
    reference: {tenures: table("tenures")}
  };
  expect(checkLexiconRules(tables as unknown as ReturnType<typeof loadDataTables>)).toHaveLength(1);
});
