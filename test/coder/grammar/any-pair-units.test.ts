import {expect, test} from "vitest";
import {readAny} from "../any-pair-lexicon.js";

/** The countries that stand for their governments in a sentence. */
function speakers(text: string): (string | null)[] {
  const [reading] = readAny(text).found.readings;
  return (reading?.units ?? []).flatMap(({entity}) =>
    entity?.kind === "human" && entity.members[0]?.role === "government" ? [entity.members[0].side] : []
  );
}

test.each([
  ["Norway hosted talks between Kenya and Uganda.", ["NOR", "KEN", "UGA"]],
  ["The summit in Norway was held.", []],
  ["Norway's fleet left for Kenya from Uganda.", []],
  ["The minister arrived in Kenya on a visit to Uganda.", []],
  ["Norway received Kenya planes.", ["NOR"]],
  ["The minister opened a meeting of the African Union.", ["AU"]],
  ["The minister opened a shop of the African Union.", []],
  ["Norway and the Taliban met.", ["NOR", "TALIBAN"]],
  ["The Danes met the African Union.", ["DNK", "AU"]]
])("%s", (text, sides) => {
  expect(speakers(text)).toEqual(sides);
});
