import {expect, test} from "vitest";
import {textsNaming} from "../../../src/tables/claims/texts-naming.js";

const row = (topic: string, article_id: string) => ({
  topic,
  article_id,
  contact_id: null,
  start: 0,
  end: 1,
  quote: "x"
});

test("a text counts once for a theme, however often it names it", () => {
  const topics = [row("war", "a"), row("war", "a"), row("war", "b"), row("trade", "b")];
  const naming = textsNaming(topics);
  expect([...naming].map(([topic, texts]) => [topic, [...texts]])).toEqual([
    ["war", ["a", "b"]],
    ["trade", ["b"]]
  ]);
  expect(textsNaming(topics)).toBe(naming);
  expect(textsNaming([...topics, row("war", "c")]).get("war")?.size).toBe(3);
});
