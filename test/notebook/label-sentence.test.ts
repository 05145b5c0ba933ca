import {expect, test} from "vitest";
import {shownOf} from "./sample.js";

const text = "Prices rose.\u200b In Damascus, Bashar al-Assad met Iran’s foreign minister on Monday.";

test("every label lies where its words are in the text as given", () => {
  const {part} = shownOf(text).view;
  const labels = part.sentences.flatMap((sentence) => sentence.labels);
  const found = labels.map(({start, end, kind}) => [text.slice(start, end), kind]);
  expect(found).toEqual([
    ["Damascus", "place"],
    ["Bashar al-Assad", "person"],
    ["met", "contact"],
    ["Iran’s foreign minister", "office"],
    ["on Monday", "date"]
  ]);
});

test("a label says what its words were taken for, with the row behind it", () => {
  const labels = shownOf(
    "Bashar al-Assad met Ebrahim Raisi. He praised counter-terrorism."
  ).view.part.sentences.flatMap((sentence) => sentence.labels);
  expect(labels.find(({kind}) => kind === "pronoun")?.label).toMatch(/^pronoun, nearest: /);
  expect(labels.find(({kind}) => kind === "theme")).toMatchObject({label: "topic: “terrorism”", rule: "en-t-terror"});
  expect(labels.find(({kind}) => kind === "contact")).toMatchObject({label: "words of contact: meeting"});
});
