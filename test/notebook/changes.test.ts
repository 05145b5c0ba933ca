import {expect, test} from "vitest";
import {Changes, keyOf} from "../../src/notebook/changes.js";
import {rowsIn} from "../../src/notebook/rule-book.js";
import {book} from "./sample.js";

const place = {language: "en", file: "topics", row: 0};
const [row = {}] = rowsIn(book, "en", "topics");

test("a row that is as it was is no change, and one that is put back neither", () => {
  const changes = new Changes(() => book);
  changes.set({place, row: {...row, phrase: "new"}});
  expect([changes.isChanged(place), changes.rowAt(place)?.phrase]).toEqual([true, "new"]);
  changes.set({place, row: {...row}});
  expect(changes.all).toEqual([]);
  changes.set({place, row: null});
  expect(changes.rowAt(place)).toBeNull();
  changes.putBack(place);
  expect(changes.rowAt(place)).toBe(row);
});

test("each change is a step one can follow in the file", () => {
  const changes = new Changes(() => book);
  changes.set({place, row: null});
  changes.set({place: {...place, row: 999}, row: {rule_id: "x", phrase: "a,b", topic: "t"}});
  const [out, added] = changes.steps;
  expect(out).toMatchObject({path: "data/lexicon/en/topics.csv", doing: "take out the line"});
  expect(out?.line.startsWith(`${row.rule_id},`)).toBe(true);
  expect(added).toMatchObject({doing: "add the line", line: 'x,"a,b",t'});
  changes.clear();
  expect(changes.steps).toEqual([]);
  expect(keyOf({language: null, file: "people", row: 3})).toBe("/people/3");
});
