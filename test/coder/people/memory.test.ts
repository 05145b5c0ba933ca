import {expect, test} from "vitest";
import {sceneOf, who} from "../reading.js";

test("whoever was told of last on a side, not too long ago", () => {
  const {discourse} = sceneOf("Zarif came. Mekdad left. Nobody saw it.");
  expect(discourse.latestOf("IRN")?.name).toBe("Mohammad Javad Zarif");
  expect(discourse.latestOf("IRN", 1)).toBeNull();
  expect(discourse.latestOf("TUR")).toBeNull();
});

test("a pronoun may stand for the subject of the sentence before, then for others", () => {
  const {discourse} = sceneOf("Zarif thanked Mekdad. Nobody saw it.");
  expect(who(discourse.antecedents(Number.POSITIVE_INFINITY))).toEqual(["ir-zarif", "sy-mekdad"]);
  expect(who(discourse.antecedents(1))).toEqual(["ir-zarif"]);
});

test("the latter is whoever was told of last, one sentence back at most", () => {
  const last = (text: string) => sceneOf(text).discourse.lastBefore(Number.POSITIVE_INFINITY)?.name;
  expect(last("Zarif thanked Mekdad. Nobody saw it.")).toBe("Faisal Mekdad");
  expect(last("Zarif thanked Mekdad. Nobody saw it. Nobody told of it.")).toBeUndefined();
});
