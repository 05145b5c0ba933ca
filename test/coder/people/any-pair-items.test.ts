import {expect, test} from "vitest";
import {smallWords} from "../../../src/coder/lexicon/small-words.js";
import {anyPairItems} from "../../../src/coder/people/any-pair-items.js";
import {itemsOf, language} from "../any-pair-lexicon.js";

/** The kinds of the items, with the words they cover. */
function kindsOf(text: string): string[] {
  const {tokens, items} = itemsOf(text);
  return anyPairItems(items, tokens, {start: 0, small: language.small}).map(
    ({from, to, meaning}) => `${meaning.kind} ${tokens.text.slice(tokens.start[from], tokens.end[to - 1])}`
  );
}

test.each([
  ["the Kenya envoy", ["word the", "demonym Kenya", "role envoy"]],
  ["a Kenyan nuclear negotiator", ["word a", "demonym Kenyan nuclear", "role negotiator"]],
  ["Kenyan violinist Ine Eriksen", ["demonym Kenyan violinist", "name Ine Eriksen"]],
  ["Kenya's envoy", ["country Kenya", "role envoy"]],
  ["Kenya, envoy", ["country Kenya", "role envoy"]],
  ["Kenya Ine", ["country Kenya", "name Ine"]],
  ["Kenya sent its first ever envoy", ["country Kenya", "word sent", "word its", "role envoy"]]
])("%s", (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

test.each([
  ["Okello met the envoy", "name Okello"],
  ["Okello's envoy", "name Okello"],
  ["Earlier met with anger", null],
  ["Heavy rain met the envoy", null]
])("a sentence may begin with a name: %s", (text, name) => {
  expect(kindsOf(text)[0]?.startsWith("name") ? kindsOf(text)[0] : null).toBe(name);
});

test("rows teach what is no name", () => {
  const {items, tokens} = itemsOf("Gestern met the envoy");
  const named = (...words: string[]) =>
    anyPairItems(items, tokens, {start: 0, small: smallWords((asked) => (/^no_name/.test(asked) ? words : []))})[0]
      ?.from;
  expect([named(), named("gestern"), named("tern"), named("morgen")]).toEqual([0, 1, 1, 0]);
});

test("a conference's name is part of it, an envoy from a country is that country's", () => {
  expect(kindsOf("at the Green Sea water summit")).toContain("role Green Sea water summit");
  expect(kindsOf("envoys from Kenya")).toContain("word from");
  const {items, tokens} = itemsOf("envoys from Kenya");
  expect(anyPairItems(items, tokens, {start: 0, small: language.small})[1]?.meaning).toEqual({
    kind: "word",
    word: "of"
  });
});

test("an organisation's initials are capitals", () => {
  expect(kindsOf("and Kim Ro Un met the UN")).toEqual([
    "word and",
    "name Kim Ro Un",
    "trigger met",
    "word the",
    "country UN"
  ]);
  expect(kindsOf("Who met")).toEqual(["word Who", "trigger met"]);
});

test("names of organisations are one name, a small word with a capital is a surname", () => {
  expect(kindsOf("leaders of All Kenya Farmers Party")).toContain("name All Kenya Farmers Party");
  expect(kindsOf("the coast guard and the Coast Guard")).toEqual([
    "word the",
    "word and",
    "word the",
    "name Coast Guard"
  ]);
  expect(kindsOf("and Ann May arrived")).toContain("name Ann May");
  expect(kindsOf("it may rain")).not.toContain("name may");
});
