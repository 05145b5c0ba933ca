import {expect, test} from "vitest";
import {code} from "../reading.js";

function left(text: string): string[] {
  return code(text).exclusions.map(({reason, quote}) => `${reason}: ${quote}`);
}

test.each([
  ["Zarif met Lavrov in Moscow.", "other_pair"],
  ["Mekdad denied that he had met Zarif.", "denied"],
  ["Zarif declined a meeting with Mekdad.", "refused"],
  ["The two sides issued a statement.", "statement"],
  ["The army conducted airstrikes there.", "not_contact"],
  ["Iran and Syria meet in the Asian Cup.", "other_sense"]
])("%s: %s", (text, reason) => {
  expect(left(text)).toContain(`${reason}: ${text}`);
});

test("a sentence that tells of a contact is not left out for its other half", () => {
  expect(left("Zarif met Mekdad and then met Lavrov.").filter((line) => line.startsWith("other_pair"))).toEqual([]);
});

test("beside a contact only the words that are none are left out", () => {
  expect(left("Zarif met Mekdad after the army conducted airstrikes.")).toContain("not_contact: conducted airstrikes");
});

test("a headline of another article is a related link when it tells of one of ours and a contact", () => {
  const text = "It rained.\n\nRaisi met Putin in Moscow\n\nOil price falls again\n";
  expect(left(text)).toEqual(["related_link: Raisi met Putin in Moscow"]);
});

test.each([
  ["Raisi in talks over gas", 1],
  ["Raisi's conversation on gas", 1],
  ["Raisi over gas", 0],
  ["Raisi walks over gas", 0]
])("rows tell how a word of a contact begins: %s", (line, times) => {
  expect(left(`It rained.\n\n${line}\n\nOil price falls again\n`)).toHaveLength(times);
});

test("nothing is left out twice for one reason", () => {
  const lines = left("The army conducted airstrikes, airstrikes and more airstrikes.");
  expect(new Set(lines).size).toBe(lines.length);
});
