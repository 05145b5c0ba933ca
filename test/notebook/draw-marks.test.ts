import {expect, test, vi} from "vitest";
import {drawMarks} from "../../src/notebook/draw-marks.js";
import {openPage} from "./page.js";
import {book, shownOf} from "./sample.js";

const contactsOf = (text: string) => shownOf(text).view.contacts.map(({contact}) => contact);

test("a contact is a mark that leads to its row", () => {
  const {fire} = openPage();
  const open = vi.fn();
  const figure = drawMarks(contactsOf("Bashar al-Assad phoned Ebrahim Raisi on Monday."), {book, width: 640, open});
  const mark = figure.querySelector("[data-contact]");
  fire(mark, "click");
  fire(mark, "keydown", {key: "Enter"});
  expect(open.mock.calls).toEqual([["t@0"], ["t@0"]]);
});

test("without a contact it says so", () => {
  openPage();
  expect(drawMarks([], {book, width: 640, open: () => {}}).textContent).toContain("no mark");
});
