import {expect, test} from "vitest";
import {showAnnotated} from "../../src/notebook/show-annotated.js";
import {named, shownOf, within, wordsOf} from "./sample.js";

test("every stretch says in words what it was taken for", () => {
  const made = showAnnotated(shownOf("Bashar al-Assad met Ebrahim Raisi in Damascus."));
  const marks = within(made, named("mark"));
  expect(marks.map(({attributes}) => attributes.class)).toEqual([
    "label of-person",
    "label of-contact",
    "label of-person",
    "label of-place"
  ]);
  expect(marks.map(wordsOf)[0]).toBe("Bashar al-Assadperson, Syria");
});
