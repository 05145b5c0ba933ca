import {expect, test} from "vitest";
import type {PersonRow} from "../../../src/coder/lexicon/lexicon-rows.js";
import {maySpell} from "../../../src/coder/people/first-name.js";

const javad = [
  {person_id: "x", name: "Mohammad Javad Zarif", native_script: null, side: "IRN", aliases: ["Javad Zarif", "Zarif"]}
] as unknown as PersonRow[];

test.each(["javad", "yavad", "mohamad", "muhammad", "jawad"])("%s may be his first name", (word) => {
  expect(maySpell(word, javad)).toBe(true);
});

test.each(["bahram", "kazem", "hussein"])("%s is somebody else's", (word) => {
  expect(maySpell(word, javad)).toBe(false);
});
