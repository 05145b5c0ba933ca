import {expect, test} from "vitest";
import {nearDuplicates} from "../../../src/cli/add/near-duplicates.js";
import {readSources} from "../../../src/corpus/sources.js";

const {texts} = readSources("data");

test("a text with a few words changed is nearly the same", () => {
  const [first] = texts;
  const changed = `${first?.text.replaceAll("telephone", "phone")} More to follow.`;
  const [like, ...others] = nearDuplicates(changed, texts);
  expect(like?.file).toBe(first?.file);
  expect(like?.share).toBeGreaterThan(0.8);
  expect(others).toEqual([]);
});

test("the five texts are five, and a text of a few words is like none", () => {
  for (const {file, text} of texts)
    expect(
      nearDuplicates(
        text,
        texts.filter((other) => other.file !== file)
      )
    ).toEqual([]);
  expect(nearDuplicates("A word.", texts)).toEqual([]);
  expect(nearDuplicates("…", [{file: "a", text: "…"}])).toEqual([{file: "a", share: 1}]);
});
