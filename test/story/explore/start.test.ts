import {expect, test} from "vitest";
import {startExplore} from "../../../src/story/explore/start.js";
import {openPage} from "./page.js";
import {setting, tables} from "./sample.js";

function started(search = "") {
  const page = openPage({search});
  startExplore(page.place, tables, setting);
  const text = (selector: string) => page.place.querySelector(selector)?.textContent;
  return {...page, text, click: (selector: string) => page.fire(page.place.querySelector(selector), "click")};
}

test("it takes the place of the words for readers without scripts", () => {
  const {place, text} = started();
  expect(place.hasAttribute("data-waiting")).toBe(false);
  expect(text(".count")).toBe("All 4 contacts");
});

test("what cannot be followed in an address is said", () => {
  expect(started("?channel=fax").text(".notices")).toBe("“fax” is no channel here; it was left out.");
});

test("a filter goes into the address, and back takes it out again", () => {
  const {place, pushed, text, fire, location, document} = started();
  const box = place.querySelector<HTMLInputElement>('input[value="visit"]');
  if (box) box.checked = true;
  fire(box, "change");
  expect(pushed).toEqual(["?channel=visit"]);
  expect(text(".count")).toBe("1 of 4 contacts");
  location.search = "";
  fire(document, "popstate");
  expect(text(".count")).toBe("All 4 contacts");
  expect(place.querySelector<HTMLInputElement>('input[value="visit"]')?.checked).toBe(false);
});

test("typing makes one step of history, not one a letter", () => {
  const {place, pushed, fire, text} = started();
  const search = place.querySelector<HTMLInputElement>("input[name=q]");
  for (const q of ["v", "vi", "vis"]) {
    if (search) search.value = q;
    fire(search, "input");
  }
  expect(pushed).toEqual(["?q=v", "?q=vi", "?q=vis"]);
  expect(text(".count")).toBe("1 of 4 contacts");
});

test("when nothing fits, it says so and offers the way back", () => {
  const {text, click} = started("?q=zzz&tab=table");
  expect(text(".nothing p")).toContain("does not mean that there was none");
  click(".nothing [data-reset]");
  expect(text(".count")).toBe("All 4 contacts");
});
