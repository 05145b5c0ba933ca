import {expect, test} from "vitest";
import {combineContacts} from "../../src/tables/combine-contacts.js";
import {mentionRows} from "../../src/tables/mentions.js";
import {schemas} from "../../src/tables/schemas.js";
import {book, contact, mention, on} from "./build.js";

test("mentions stand in the order of the texts and lead to the contact of the tables", () => {
  const early = contact("b", 100, {mentions: [mention("b", 100), mention("b", 20)]});
  const later = contact("b", 9, {...on("2021-05-05"), mentions: [mention("b", 9)]});
  const rows = mentionRows([combineContacts([later], book), combineContacts([early, contact("a", 3)], book)]);
  expect(rows.map(({mention_id, contact_id}) => [mention_id, contact_id])).toEqual([
    ["a@3", "a@3"],
    ["b@9", "b@9"],
    ["b@20", "a@3"],
    ["b@100", "a@3"]
  ]);
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(schemas.mentions.columns));
});
