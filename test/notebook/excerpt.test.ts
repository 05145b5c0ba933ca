import {expect, test} from "vitest";
import {readSources} from "../../src/corpus/sources.js";
import {BLANK, excerptOf} from "../../src/notebook/excerpt.js";
import {code, dataDir, lexicon, sourceOf} from "../coder/reading.js";

const filler = "Nothing of that kind had been seen in the old town before.";
const text = `${`${filler} `.repeat(5)}Bashar al-Assad phoned Ebrahim Raisi on Monday. ${`${filler} `.repeat(5)}`;

test("what may be shown is the coded passage with a sentence either side, the rest is blank, letter by letter", () => {
  const excerpt = excerptOf(sourceOf(text), lexicon).text;
  expect(excerpt).toHaveLength(text.length);
  expect(excerpt).toContain(`${filler} Bashar al-Assad phoned Ebrahim Raisi on Monday. ${filler}`);
  expect(excerpt.split(filler)).toHaveLength(3);
  expect(excerpt.startsWith(BLANK)).toBe(true);
});

test("a text that may be republished is whole", () => {
  const source = sourceOf(text, {rights: "full"});
  expect(excerptOf(source, lexicon)).toBe(source);
});

test("the excerpts of the story's texts are coded as the texts are", () => {
  for (const source of readSources(dataDir).texts) {
    const excerpt = excerptOf(source, lexicon);
    const [whole, part] = [source, excerpt].map(({text: words}) =>
      code(words, source).contacts.map(({mentions, ...contact}) => ({
        ...contact,
        mentions: mentions.map(({prefix: _prefix, suffix: _suffix, ...mention}) => mention)
      }))
    );
    expect(part, source.file).toEqual(whole);
    expect(excerpt.text.includes(BLANK), source.file).toBe(true);
  }
});
