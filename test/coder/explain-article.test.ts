import {expect, test} from "vitest";
import {explainArticle} from "../../src/coder/explain-article.js";
import {lexicon, sourceOf} from "./reading.js";

function explained(text: string) {
  return explainArticle(sourceOf(text, {published: "2022-03-24"}), lexicon);
}

function told(text: string): string[] {
  const {sentences} = explained(text);
  return sentences.flatMap(({findings}) => findings.map(({kind, words, rule}) => `${kind}: ${words} [${rule ?? ""}]`));
}

test("a contact is told with who, which words, when, and the rules", () => {
  const [sentence] = explained("Bashar al-Assad met Iran’s foreign minister in Damascus on Monday.").sentences;
  const kinds = sentence?.findings.map(({kind}) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["who", "contact words", "date", "coded"]));
  const coded = sentence?.findings.find(({kind}) => kind === "coded");
  expect(coded?.meaning).toMatch(/^meeting, occurred, 2022-03-21 \(weekday\): Bashar al-Assad, .*SYR; /);
  expect(coded?.rule).toContain("en-meet-verb");
});

test("what is left out has its reason and rule", () => {
  expect(told("The president of Syria has not met the president of Iran, officials denied.").join("\n")).toMatch(
    /left out: {2}\[en-/
  );
  expect(told("Bashar al-Assad met a crowd.").at(-1)).toBe("left out:  [en-meet-verb]");
});

test("a telling that names no channel, and none is named beside it, is told to be left out", () => {
  const [sentence] = explained("Zarif and Mekdad reviewed the files.").sentences;
  expect(sentence?.findings.at(-1)).toMatchObject({kind: "left out", meaning: expect.stringContaining("in touch")});
});

test("contact words beside nobody are told to be so", () => {
  const [sentence] = explained("The market saw prices rise and ministers met.").sentences;
  expect(sentence?.findings.at(-1)).toMatchObject({kind: "left out", meaning: expect.stringContaining("two sides")});
});

test("an article without anything has no findings, and its furniture is set aside", () => {
  const {sentences, setAside, contacts, published} = explained(
    "Prices rise\n\nPrices rose again in the autumn, it said."
  );
  expect(sentences.map(({findings}) => findings.length)).toEqual([1]);
  expect(setAside).toEqual([{words: "Prices rise", kind: "headline", rule: "page-headline"}]);
  expect([contacts, published]).toEqual([[], "2022-03-24 (stated)"]);
});
