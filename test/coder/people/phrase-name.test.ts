import {expect, test} from "vitest";
import {findItems, type Item} from "../../../src/coder/people/items.js";
import {Phrase} from "../../../src/coder/people/phrase.js";
import {takeFullName, takeName} from "../../../src/coder/people/phrase-name.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {english, unitsOf} from "../reading.js";

function phraseOf(text: string): Phrase {
  const tokens = tokenize(text);
  return new Phrase(findItems(tokens, english, {from: 0, to: tokens.form.length}), tokens, {at: 0, language: english});
}

test("a name gives the side that all who bear it share", () => {
  const side = (text: string) => {
    const phrase = phraseOf(text);
    takeName(phrase, phrase.item() as Item);
    return [phrase.member.side, phrase.member.candidates.length];
  };
  expect(side("Faisal Mekdad")).toEqual(["SYR", 1]);
  expect(side("Bagheri")).toEqual(["IRN", 2]);
});

test("a first name behind a shared surname says whose it is", () => {
  const people = (text: string) =>
    unitsOf(text).flatMap(({entity}) => entity?.members.flatMap((m) => m.candidates.map((c) => c.person_id)) ?? []);
  expect(people("Another Sabbagh, Hammouda, presides")).toEqual(["sy-hsabbagh"]);
  expect(people("Another Sabbagh, Walid, presides").length).toBeGreaterThan(1);
});

test.each([
  ["with Faisal Mekdad", false, "Faisal Mekdad"],
  ["with Hammoodeh Sabbagh", true, null],
  ["with Mohammad Zuhair Kharbutli", true, null],
  ["with Xiomara Zuhair Kharbutli", false, "Xiomara"],
  ["with Xiomara Sabbagh", false, "Xiomara Sabbagh"]
])("%s: the head goes on: %s", (text, goesOn, name) => {
  const phrase = phraseOf(text);
  phrase.take(phrase.item() as Item);
  expect([takeFullName(phrase, phrase.item() as Item), phrase.member.name]).toEqual([goesOn, name]);
});

test.each([
  ["According to SANA, Assad telephoned Raisi.", ["sy-assad"]],
  ["According to Reuters, Mekdad telephoned Raisi.", ["sy-mekdad"]]
])("a comma parts an outlet from whoever it tells of: %s", (text, expected) => {
  const [first] = unitsOf(text).filter(({entity}) => entity?.members.some(({candidates}) => candidates.length > 0));
  const ids = first?.entity?.members.flatMap((m) => m.candidates.map((c) => c.person_id)) ?? [];
  expect(ids.filter((id) => id !== "ir-raisi")).toEqual(expected);
});
