import {expect, test} from "vitest";
import {compileLexicon} from "../../src/coder/lexicon/lexicon.js";
import {lexiconRows} from "../../src/coder/lexicon/lexicon-input.js";
import {MOST} from "../../src/notebook/view.js";
import {codeText, viewPart} from "../../src/notebook/view-article.js";
import {sourceOf} from "../coder/reading.js";
import {book, shownOf} from "./sample.js";

const call = "Bashar al-Assad phoned Ebrahim Raisi on Monday.";

test("the counts are those of the whole text, the lists what a page can show", () => {
  const text = Array.from(
    {length: 80},
    (_, i) => `Bashar al-Assad phoned Ebrahim Raisi on ${1 + (i % 28)} March ${1940 + i}.`
  ).join("\n");
  const {counts, contacts} = shownOf(text).view;
  expect(counts.contacts).toBeGreaterThan(MOST);
  expect(contacts).toHaveLength(MOST);
  expect(counts.characters).toBe(text.length);
});

test("a contact knows the sentences that tell of it, and the rules and people behind it are named", () => {
  const {contacts, rules, people} = shownOf(`It was Monday.\n${call}`).view;
  expect(contacts.map(({sentences}) => sentences)).toEqual([[2]]);
  expect(rules).toContain("en-call-verb");
  expect(people).toEqual(expect.arrayContaining(["sy-assad", "ir-raisi"]));
});

test("a quotation has its speaker, a part its furniture", () => {
  const {part} = shownOf("Prices rise\n\n“We shall stand with our friends for ever,” said Bashar al-Assad.").view;
  expect(part.asides.map(({kind}) => kind)).toEqual(["headline"]);
  expect(part.sentences[0]?.quotes[0]?.speaker).toBe("Bashar al-Assad");
});

test("a text too long to be shown whole is shown in parts that number their sentences on", () => {
  const text = codeText(sourceOf(`${call}\n`.repeat(300)), compileLexicon(lexiconRows(book)), {names: {}});
  expect(text.parts.length).toBe(4);
  const [first, second] = [viewPart(text, 0), viewPart(text, 1)];
  expect(second.sentences[0]?.number).toBe((first.sentences.at(-1)?.number ?? 0) + 1);
  expect(second.text).toBe(text.source.text.slice(second.start, second.end));
  expect(viewPart(text, 99).index).toBe(3);
});
