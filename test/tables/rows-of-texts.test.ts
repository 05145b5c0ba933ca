import {expect, test} from "vitest";
import {rowsOfTexts, rowsWithIds} from "../../src/tables/rows-of-texts.js";
import {article} from "./build.js";

const topic = {article_id: "b", contact_id: "b@1", topic: "war", start: 0, end: 3, quote: "war"};

test("a text's rows are made anew where it, or the id of a contact it names, has changed", () => {
  let made = 0;
  const table = rowsWithIds(({article: {article_id}}, ids) => {
    made++;
    return [{article_id, contact_id: ids.get("b@1")}];
  });
  const [a, b] = [article("a", []), article("b", [], {topics: [topic]})];
  const before = table([b, a], new Map([["b@1", "x"]]));
  expect(before).toEqual([
    {article_id: "a", contact_id: "x"},
    {article_id: "b", contact_id: "x"}
  ]);
  expect(table([a, b], new Map([["b@1", "x"]]))[1]).toBe(before[1]);
  expect(made).toBe(2);
  expect(table([a, b], new Map([["b@1", "y"]]))[1]?.contact_id).toBe("y");
  expect(made).toBe(3);
  table([{...a}, b], new Map([["b@1", "y"]]));
  expect(made).toBe(4);
});

test("rows that name no contact are made once of a text, and a table once of its texts", () => {
  let made = 0;
  const table = rowsOfTexts(({article: {article_id}}) => {
    made++;
    return [{article_id}];
  });
  const texts = [article("b", []), article("a", [])];
  const before = table(texts);
  expect(before).toEqual([{article_id: "a"}, {article_id: "b"}]);
  expect(table(texts)).toBe(before);
  expect(table([...texts, article("c", [])])[0]).toBe(before[0]);
  expect(made).toBe(3);
});
