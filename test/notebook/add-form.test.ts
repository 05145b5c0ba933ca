import {expect, test} from "vitest";
import {addForm} from "../../src/notebook/add-form.js";
import type {Change} from "../../src/notebook/rule-book.js";
import {rowsFor} from "../../src/notebook/rule-rows.js";
import {openPage} from "./page.js";
import {book} from "./sample.js";

test("a phrase is added as one that means what a row means, and that is said", () => {
  const {fire} = openPage();
  const changes: Change[] = [];
  const rows = [...rowsFor(book, "en")];
  const form = addForm({
    rows: () => rows.filter(({place}) => place.file === "channels"),
    add: (change) => changes.push(change)
  });
  form.refresh();
  const field = form.root.querySelector<HTMLInputElement>("input[name=phrase]");
  if (field) field.value = "pinged";
  fire(form.root.querySelector("form"), "submit");
  expect(changes).toHaveLength(1);
  expect(changes[0]?.row).toMatchObject({phrase: "pinged", rule_id: "en-call-noun-2"});
  expect(form.root.querySelector("[role=status]")?.textContent).toMatch(/“pinged” now means the same as en-call-noun/);
});
