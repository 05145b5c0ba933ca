import {expect, test} from "vitest";
import {contactIds} from "../../src/tables/contact-ids.js";
import {mergeContacts} from "../../src/tables/merge-contacts.js";
import {article, book, contact} from "./build.js";

test("every id a contact ever had leads to the one in the tables", () => {
  const merged = mergeContacts([article("a", [contact("a", 1)]), article("b", [contact("b", 2)])], book);
  expect([...contactIds(merged)]).toEqual([
    ["a@1", "a@1"],
    ["b@2", "a@1"]
  ]);
});
