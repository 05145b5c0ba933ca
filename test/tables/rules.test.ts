import {expect, test} from "vitest";
import {ruleRows} from "../../src/tables/rules.js";
import {article, contact, mention} from "./build.js";

const lexicon = {
  people: [],
  offices: [],
  tables: {places: [{place: "X", country: "AAA"}]},
  languages: {
    en: {
      channels: [{rule_id: "en-call", phrase: "(call|rang)", channel: "call", frame: "noun"}],
      exclusions: [{rule_id: "en-denied", phrase: "denied", reason: "denied"}],
      titles: [{phrase: "general"}]
    }
  }
};
const left = {article_id: "t", start: 0, end: 1, quote: "x", reason: "denied" as const, rule: "en-denied"};
const coded = article("t", [contact("t", 0, {mentions: [mention("t", 0, {rules: ["en-call", "date-weekday"]})]})], {
  exclusions: [left, left]
});

test("every row of the lexicon with an id is a rule, with how often it fired", () => {
  const rows = ruleRows([coded], lexicon);
  expect(rows).toContainEqual({
    rule_id: "en-call",
    language: "en",
    file: "channels",
    phrase: "(call|rang)",
    code: "call",
    n_fired: 1
  });
  expect(rows.find(({rule_id}) => rule_id === "en-denied")).toMatchObject({code: "denied", n_fired: 2});
});

test("a rule of the grammar that fired is listed too, so that every id resolves", () => {
  const rows = ruleRows([coded], lexicon);
  expect(rows.map(({rule_id}) => rule_id)).toEqual(["date-weekday", "en-call", "en-denied"]);
  expect(rows[0]).toMatchObject({language: null, file: null, phrase: null, n_fired: 1});
});

test("a rule that never fired is listed with none", () => {
  expect(ruleRows([], lexicon).map(({n_fired}) => n_fired)).toEqual([0, 0]);
});
