import {expect, test} from "vitest";
import {combineContacts} from "../../src/tables/combine-contacts.js";
import {contactIds} from "../../src/tables/contact-ids.js";
import {book, contact} from "./build.js";

test("every id a contact ever had leads to the one in the tables", () => {
  const merged = combineContacts([contact("a", 1), contact("b", 2)], book);
  expect([...contactIds([merged])]).toEqual([
    ["a@1", "a@1"],
    ["b@2", "a@1"]
  ]);
});
