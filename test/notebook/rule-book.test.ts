import {expect, test} from "vitest";
import {applyChanges, filesIn, rowsIn} from "../../src/notebook/rule-book.js";
import {book} from "./sample.js";

const at = (row: number) => ({language: "en", file: "topics", row});

test("rows are changed, taken out and added, by their places in the file as it was", () => {
  const before = rowsIn(book, "en", "topics");
  const after = rowsIn(
    applyChanges(book, [
      {place: at(0), row: null},
      {place: at(1), row: {...before[1], phrase: "new words"}},
      {place: at(before.length), row: {rule_id: "x", phrase: "y", topic: "z"}}
    ]),
    "en",
    "topics"
  );
  expect(after).toHaveLength(before.length);
  expect(after[0]).toMatchObject({rule_id: before[1]?.rule_id, phrase: "new words"});
  expect(after.at(-1)).toMatchObject({rule_id: "x"});
  expect(rowsIn(book, "en", "topics")).toBe(before);
});

test("people and places are files that all languages share", () => {
  expect(Object.keys(filesIn(book, null))).toEqual(["people", "places", "outsiders"]);
  const changed = applyChanges(book, [{place: {language: null, file: "people", row: 0}, row: null}]);
  expect(changed.people).toHaveLength(book.people.length - 1);
  expect(rowsIn(book, "xx", "topics")).toEqual([]);
});
