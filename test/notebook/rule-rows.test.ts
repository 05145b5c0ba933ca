import {expect, test} from "vitest";
import {
  findRows,
  idColumn,
  phraseColumn,
  phraseLike,
  rowId,
  rowsFor,
  rowsOf,
  rowsWith
} from "../../src/notebook/rule-rows.js";
import {book} from "./sample.js";

const known = [...rowsFor(book, "en")];
const [call] = rowsOf(["en-call-noun"], known);
const [person] = rowsOf(["sy-assad"], known);

test("a row is called by its id, its person or its phrase", () => {
  expect(rowId(call?.row ?? {})).toBe("en-call-noun");
  expect([idColumn(person?.row ?? {}), phraseColumn(person?.row ?? {})]).toEqual(["person_id", "aliases"]);
  expect([rowId({phrase: "x", class: "y"}), idColumn({phrase: "x"})]).toEqual(["x", null]);
});

test("rows are found by ids, and by any word in them, names first", () => {
  expect(rowsOf(["weekday.past", "sy-assad", "en-call-noun"], known).map(({row}) => rowId(row))).toEqual([
    "sy-assad",
    "en-call-noun"
  ]);
  expect(rowId(findRows("EN-CALL-NOUN", known, 5)[0]?.row ?? {})).toBe("en-call-noun");
  expect(findRows("telephonic", known, 5).length).toBeGreaterThan(0);
  expect(findRows(" ", known, 5)).toEqual([]);
});

test("a phrase like another is a row behind the last with an id of its own", () => {
  if (!call) throw new Error("no row");
  const file = known.filter(({place}) => place.file === "channels");
  const change = phraseLike("pinged", call, file);
  expect(change.place.row).toBe(file.length);
  expect(change.row).toMatchObject({rule_id: "en-call-noun-2", phrase: "pinged", channel: "call", note: null});
  const again = phraseLike("buzzed", call, [...file, {place: change.place, row: change.row ?? {}}]);
  expect([again.place.row, again.row?.rule_id]).toEqual([file.length + 1, "en-call-noun-3"]);
  expect(rowsWith(book, [change], call.place)).toHaveLength(file.length + 1);
});

test("a spelling is one more of its row", () => {
  if (!person) throw new Error("no row");
  const change = phraseLike("Asad", person, []);
  expect(change.place).toEqual(person.place);
  expect(change.row?.aliases).toEqual([...(person.row.aliases as string[]), "Asad"]);
});
