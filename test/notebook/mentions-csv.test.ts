import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {mentionsCsv} from "../../src/notebook/mentions-csv.js";
import {article, contact, mention} from "../tables/build.js";

test("a mention is a row with the columns of the published table, in the order of the text", () => {
  const told = contact("t", 9, {
    mentions: [mention("t", 9, {quote: 'he said "yes"', rules: ["a", "b"]}), mention("t", 3, {date_expression: null})]
  });
  const rows = parse(mentionsCsv(article("t", [told])), {columns: true}) as Record<string, string>[];
  expect(rows.map(({start}) => start)).toEqual(["3", "9"]);
  expect(rows[1]).toMatchObject({quote: 'he said "yes"', rules: "a|b"});
  expect(rows[0]?.date_expression).toBe("");
});
