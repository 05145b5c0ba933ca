import {expect, test} from "vitest";
import {generateTexts} from "../../../src/cli/bench/generate-texts.js";
import type {PersonRow} from "../../../src/coder/lexicon/lexicon-rows.js";
import {sourceOf} from "../../coder/reading.js";

const people = [
  {person_id: "a", name: "Ann Novak", side: "AAA", aliases: ["Ann Novak", "Novak", "Nowak"]},
  {person_id: "b", name: "Bea Dorn", side: "AAA", aliases: ["Bea Dorn", "Dorn"]},
  {person_id: "c", name: "Cy Ek", side: "BBB", aliases: ["Cy Ek", "Ek"]}
] as unknown as PersonRow[];
const texts = [sourceOf("Ann Novak met Cy Ek on Monday.\n\nIn May 2019 Nowak had rung Ek.\n\nThat is all.")];

function generated(bytes: number, seed = 1) {
  return [...generateTexts({texts, people, bytes, seed})];
}

test("as many bytes as wanted, the same for the same seed, each text with an id of its own", () => {
  const made = generated(5000);
  const size = made.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
  expect(size).toBeGreaterThanOrEqual(5000);
  expect(size).toBeLessThan(5200);
  expect(made).toEqual(generated(5000));
  expect(made).not.toEqual(generated(5000, 2));
  expect(new Set(made.map(({article_id}) => article_id)).size).toBe(made.length);
});

test("names change within their side and alike within a text; weekdays, months and years vary", () => {
  const all = generated(20_000).map(({text}) => text);
  expect(all.some((text) => text.includes("Bea Dorn met Cy Ek"))).toBe(true);
  for (const text of all) {
    expect(text).toMatch(/(Ann Novak met|Bea Dorn met) Cy Ek on (Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\./);
    expect(text.includes("Ann Novak") ? /\d Novak had rung Ek/.test(text) : /\d Dorn had rung Ek/.test(text)).toBe(
      true
    );
  }
  expect(new Set(all.map((text) => /In (\w+ \d{4})/.exec(text)?.[1])).size).toBeGreaterThan(20);
});

test("paragraphs change places", () => {
  const first = new Set(generated(20_000).map(({text}) => text.split("\n")[0]?.slice(0, 4)));
  expect(first).toEqual(
    new Set(["Ann ", "Bea ", "In M", ...[...first].filter((start) => start?.startsWith("In ")), "That"])
  );
});
