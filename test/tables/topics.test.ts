import {expect, test} from "vitest";
import {topicRows} from "../../src/tables/topics.js";
import {article} from "./build.js";

const at = (start: number, topic: string, contact_id: string | null) => ({
  article_id: "t",
  contact_id,
  topic,
  start,
  end: start + 3,
  quote: "war"
});

test("themes stand in the order of the words and lead to the contact of the tables", () => {
  const coded = article("t", [], {topics: [at(30, "b", "t@1"), at(4, "z", null), at(4, "a", "gone")]});
  const rows = topicRows([coded], new Map([["t@1", "s@0"]]));
  expect(rows.map(({start, topic, contact_id}) => [start, topic, contact_id])).toEqual([
    [4, "a", null],
    [4, "z", null],
    [30, "b", "s@0"]
  ]);
});
