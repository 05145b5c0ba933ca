import {afterEach, expect, test, vi} from "vitest";
import {pictureIn, unfoldPictures} from "../../src/story/held-pictures.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

const markup = '<svg class="wide"><g class="scenery"></g></svg>';
const page = `<section><div class="pictures"><noscript class="wide"></noscript></div></section>`;

/** A page as a browser that runs scripts reads it: what is held back is text. */
function open(moving: boolean) {
  const {document, fire, window} = openPage(page);
  const held = present(document.querySelector("noscript"));
  Object.defineProperty(held, "textContent", {value: markup});
  const changes: (() => void)[] = [];
  const list = {matches: moving, addEventListener: (_: string, run: () => void) => changes.push(run)};
  vi.stubGlobal("matchMedia", () => list);
  vi.stubGlobal("DOMParser", window.DOMParser);
  return {document, fire, window, list, changes};
}

test("a picture that is held back is made of its markup; one in the page is taken as it is", () => {
  const {document} = open(true);
  const section = present(document.querySelector("section"));
  expect(pictureIn(section, "wide")?.querySelector(".scenery")).not.toBeNull();
  expect(pictureIn(section, "narrow")).toBeNull();
  expect(document.querySelector("svg")).toBeNull();
  section.innerHTML = markup;
  expect(pictureIn(section, "wide")).toBe(document.querySelector("svg"));
});

test("pictures come into the page where none can move, and stay held back where one does", () => {
  const {document, list, changes} = open(true);
  unfoldPictures(document);
  expect(document.querySelector(".pictures svg")).toBeNull();
  list.matches = false;
  for (const change of changes) change();
  expect(document.querySelectorAll(".pictures > svg.wide")).toHaveLength(1);
});

test("pictures come into the page before it is printed", () => {
  const {document, fire, window} = open(true);
  unfoldPictures(document);
  fire(window as unknown as EventTarget, "beforeprint");
  expect(document.querySelectorAll(".pictures > svg.wide")).toHaveLength(1);
});
