import {expect, test} from "vitest";
import {codeEach, codeText, codeWhatIsNew} from "../../src/coder/code-texts.js";
import type {LanguageRows} from "../../src/coder/lexicon/lexicon-rows.js";
import {lexicon, sourceOf} from "./reading.js";

const one = sourceOf("Zarif met Mekdad in Tehran on 3 May 2021.", {file: "one.txt"});
const two = sourceOf("Raisi rang Assad on 4 May 2022.", {file: "two.txt"});

test("texts are coded in their order", () => {
  expect(codeEach([one, two], lexicon.rows).map(({article}) => article.file)).toEqual(["one.txt", "two.txt"]);
});

test("what has not changed is not coded again, unless the rules have changed for it", () => {
  const [first] = codeWhatIsNew([one], lexicon.rows);
  const [again, added] = codeWhatIsNew([one, two], lexicon.rows);
  expect(again).toBe(first);
  expect(added).toEqual(codeText(two, lexicon));
  const without = (name: RegExp) => lexicon.rows.people.filter((person) => !name.test(person.name));
  const [kept, other] = codeWhatIsNew([one, two], {...lexicon.rows, people: without(/Raisi/)});
  expect(kept).toBe(first);
  expect(other).not.toBe(added);
  const [all] = codeWhatIsNew([one, two], {...lexicon.rows, tenures: lexicon.rows.tenures.slice(1)});
  expect(all).not.toBe(first);
});

test("a new theme is looked for without coding anew, and gives what coding would", () => {
  const en = lexicon.rows.languages.en as LanguageRows;
  const topics = [...en.topics, {rule_id: "x", phrase: "Tehran", topic: "the city"}];
  const rows = {...lexicon.rows, languages: {...lexicon.rows.languages, en: {...en, topics}}};
  const [before] = codeWhatIsNew([one, two], lexicon.rows);
  const [after] = codeWhatIsNew([one, two], rows);
  expect(after?.contacts).toBe(before?.contacts);
  expect(after?.topics.map(({topic}) => topic)).toContain("the city");
  expect(codeWhatIsNew([one, two], rows)).toEqual(codeEach([one, two], rows));
});

test("a fault of the coder names the file", () => {
  const broken = {...one, text: undefined as unknown as string};
  expect(() => codeText(broken, lexicon)).toThrow(/^one\.txt cannot be coded: /);
});
