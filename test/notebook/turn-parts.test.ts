import {expect, test} from "vitest";
import {turnParts} from "../../src/notebook/turn-parts.js";
import {openPage} from "./page.js";

function open() {
  const page = openPage();
  return {...page, nav: page.document.body.appendChild(page.document.createElement("nav"))};
}

test("a text of one part has nowhere to turn", () => {
  const {nav} = open();
  turnParts(nav, {index: 0, count: 1});
  expect(nav.hidden).toBe(true);
});

test("the ways lead to the parts beside this one, and stop at the ends", () => {
  const {nav} = open();
  turnParts(nav, {index: 1, count: 2});
  expect(nav.hidden).toBe(false);
  expect(nav.textContent).toBe("EarlierPart 2 of 2Later");
  const ways = Array.from(nav.querySelectorAll("button"), (button) => [
    button.dataset.part,
    button.getAttribute("aria-disabled")
  ]);
  expect(ways).toEqual([
    ["0", null],
    ["2", "true"]
  ]);
});
