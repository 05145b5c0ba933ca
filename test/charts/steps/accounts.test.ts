import {expect, test} from "vitest";
import {accountsOf} from "../../../src/charts/steps/accounts.js";
import {recordTables} from "../sample.js";
import {others} from "./sample.js";

test("a topic of which no word stands in the text is absent", () => {
  const accounts = accountsOf(recordTables, others);
  expect(accounts?.topics.filter(({absent}) => absent).map(({topic}) => topic)).toEqual([
    "Sochi summit",
    "national dialogue congress"
  ]);
  expect(accounts?.number).toBe(2);
});

test("that reports clash on who rang is told in the record's words", () => {
  expect(accountsOf(recordTables, others)?.clash).toContain("reports clash");
});

test("a record row that no text's call stands for gives no accounts", () => {
  expect(accountsOf(recordTables, [{record_id: "R001", topics: ["x"], text: ""}])).toBeNull();
});
