import {expect, test, vi} from "vitest";
import {Changes} from "../../src/notebook/changes.js";
import {RuleEditor} from "../../src/notebook/rule-editor.js";
import {openPage} from "./page.js";
import {book, shownOf} from "./sample.js";

function open() {
  const page = openPage();
  const changes = new Changes(() => book);
  const changed = vi.fn();
  const editor = new RuleEditor({book: () => book, changes, changed});
  page.document.body.append(editor.root);
  editor.follow(shownOf("Bashar al-Assad phoned Ebrahim Raisi on Monday.").view);
  return {...page, changes, changed, editor};
}

test("the rows that stand behind a text are there, with what they come to", () => {
  const {editor} = open();
  const names = [...editor.root.querySelectorAll("legend")].map(({textContent}) => textContent?.split(" ")[0]);
  expect(names).toEqual(expect.arrayContaining(["en-call-verb", "sy-assad"]));
  expect(editor.root.querySelector(".nb-now")?.textContent).toContain("call: ");
});

test("an edit is a change and a step to follow; put back, there is none", async () => {
  const {editor, fire, changes, changed} = open();
  vi.useFakeTimers();
  editor.find("en-call-verb");
  const field = editor.root.querySelector<HTMLTextAreaElement>("[data-row] textarea");
  if (field) field.value = "pinged";
  fire(field, "input");
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  expect(changed).toHaveBeenCalledOnce();
  expect(changes.all[0]?.row).toMatchObject({rule_id: "en-call-verb", phrase: "pinged"});
  expect(editor.root.querySelector(".nb-changes code")?.textContent).toMatch(/^en-call-verb,pinged,/);
  fire(editor.root.querySelector("[data-back]"), "click");
  expect(changes.all).toEqual([]);
});

test("a row is taken out, and all is put back at once", () => {
  const {editor, fire, changes} = open();
  fire(editor.root.querySelector("[data-out]"), "click");
  expect(changes.all.map(({row}) => row)).toEqual([null]);
  fire(editor.root.querySelector("[data-all]"), "click");
  expect(changes.all).toEqual([]);
});
