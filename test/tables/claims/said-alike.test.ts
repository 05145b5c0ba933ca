import {expect, test} from "vitest";
import {saidAlike} from "../../../src/tables/claims/said-alike.js";
import type {ArticleRow, TopicRow} from "../../../src/tables/rows.js";
import {world} from "./world.js";

const articles = ["a", "b", "c"].map((article_id) => ({article_id}) as ArticleRow);
const topics = ["a oil", "a oil", "b oil", "c peace"].map((row) => {
  const [article_id, topic] = row.split(" ");
  return {article_id, topic} as TopicRow;
});

test("a theme counts once a text", () => {
  const {text, ...measure} = saidAlike(world({articles, topics}));
  expect(measure).toMatchObject({value: 2, n: 3, holds: true});
  expect(text).toContain("“oil”: in 2 of 3; 0 are in all");
  expect(saidAlike(world({articles, topics: topics.slice(3)}))).toMatchObject({value: 1, holds: false});
  expect(saidAlike(world())).toMatchObject({value: 0, holds: false});
});
