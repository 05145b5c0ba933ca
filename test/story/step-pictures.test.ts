import {afterEach, expect, test, vi} from "vitest";
import {stepPictures, watchWidth} from "../../src/story/step-pictures.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

test("pictures are read one at a time", () => {
  const {document} = openPage(
    `<div id="one"><svg class="wide"></svg></div><div id="two"><svg class="wide"></svg></div>`
  );
  const steps = ["one", "two"].map((slug) => ({slug, heading: "", section: present(document.getElementById(slug))}));
  const {pictures, read} = stepPictures(steps, "wide");
  expect(read()).toBe(true);
  expect([...pictures.keys()]).toEqual(["one"]);
  expect(read()).toBe(false);
  expect([...pictures.keys()]).toEqual(["one", "two"]);
});

test("the width is that of the screen each time it is asked", () => {
  const lists = new Map<string, {matches: boolean}>();
  vi.stubGlobal("matchMedia", (query: string) => {
    const list = {matches: query === "all"};
    lists.set(query, list);
    return list;
  });
  const width = watchWidth();
  expect(width()).toBe("narrow");
  Object.assign(present(lists.get("(min-width: 641px)")), {matches: true});
  expect(width()).toBe("medium");
});
