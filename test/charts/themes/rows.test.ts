import {expect, test} from "vitest";
import {themeRows} from "../../../src/charts/themes/rows.js";
import {emptyTables, recordTables, tables} from "../sample.js";

const rows = themeRows(recordTables);

test("every topic of every text has one cell with the text's own words", () => {
  const cells = rows.themes.flatMap(({cells}) => cells);
  const pairs = new Set(recordTables.topics.map(({topic, article_id}) => `${topic} ${article_id}`));
  expect(cells).toHaveLength(pairs.size);
  expect(cells.map(({quote}) => quote)).toContain("killed hundreds of thousands");
});

test("the most shared topics come first, one no text speaks of last", () => {
  const rule = {rule_id: "t", language: "en", file: "topics", phrase: "economy", code: "economy", n_fired: 0};
  const {themes} = themeRows({...recordTables, rules: [rule]});
  const counts = themes.map(({cells}) => cells.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(themes.at(-1)).toEqual({topic: "economy", cells: []});
});

test("words within a coded passage lead to it, others to the text", () => {
  const cells = rows.themes.flatMap(({cells}) => cells);
  expect(cells.find(({quote}) => quote === "strategic relationship")?.mention_id).toMatch(/^002_/);
  expect(cells.find(({quote}) => quote === "Palestine")?.mention_id).toBeNull();
});

test("a year is told where both ends of publication lie in it", () => {
  expect(rows.texts.map(({year}) => year)).toContain("from 2017");
  expect(themeRows(emptyTables)).toMatchObject({texts: [], themes: [], standing: "fails"});
  expect(tables.articles).toHaveLength(rows.n);
});
