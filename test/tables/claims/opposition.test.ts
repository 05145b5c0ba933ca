import {expect, test} from "vitest";
import {noneSaysOpposition, textsOmitOpposition} from "../../../src/tables/claims/opposition.js";
import type {ArticleRow, TopicRow} from "../../../src/tables/rows.js";
import {call, world} from "./world.js";

const articles = ["en", "en", "xx"].map((language, i) => ({article_id: `t${i}`, language}) as ArticleRow);
const themes = new Map([["en", new Set(["opposition"])]]);
const topic = (article_id: string) => ({article_id, topic: "opposition"}) as TopicRow;

test("it is said of texts whose language has words for it only", () => {
  expect(noneSaysOpposition(world({articles, themes}))).toMatchObject({value: 0, n: 2, unknowns: 1, holds: true});
  expect(noneSaysOpposition(world({articles, themes, topics: [topic("t1")]}))).toMatchObject({value: 1, holds: false});
  expect(noneSaysOpposition(world({articles}))).toMatchObject({value: null, holds: false});
});

const contacts = [call(1, {article_ids: ["t1"], record_ids: ["R1"]}), call(2, {article_ids: [], record_ids: ["R2"]})];
const account = (record_id: string, source_url: string, theme = "opposition") => ({
  record_id,
  source_url,
  topic: theme,
  says: "that it exists",
  date: "2020-01-01"
});
const accounts = [account("R1", "a"), account("R1", "b"), account("R1", "c", "oil"), account("R2", "d")];

test("other accounts of what a text reports say what it leaves out", () => {
  expect(textsOmitOpposition(world({contacts, accounts}))).toMatchObject({
    value: 2,
    n: 1,
    contact_ids: ["c1"],
    holds: true
  });
});

test("a text that says it omits nothing", () => {
  expect(textsOmitOpposition(world({contacts, accounts, topics: [topic("t1")]}))).toMatchObject({
    value: 0,
    holds: false
  });
});
