import {expect, test} from "vitest";
import {articleRows} from "../../src/tables/articles.js";
import {schemas} from "../../src/tables/schemas.js";
import {article, contact} from "./build.js";

test("texts stand in the order of their ids with the contacts each reports", () => {
  const rows = articleRows([article("b", []), article("a", [contact("a", 0), contact("a", 9)])]);
  expect(rows.map(({article_id, n_contacts}) => [article_id, n_contacts])).toEqual([
    ["a", 2],
    ["b", 0]
  ]);
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(schemas.articles.columns));
});
