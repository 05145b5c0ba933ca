import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {enliven} from "../../src/story/interactive.js";
import {renderFigure} from "../../src/story/render-figure.js";
import {blankDocument, dyad, labels, tables} from "../charts/sample.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

let resize: () => void = () => undefined;
beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        resize = callback;
      }
      observe(): void {}
    }
  );
});
afterEach(() => vi.unstubAllGlobals());

function open() {
  const page = openPage(renderFigure(present(catalog[0]), {tables, dyad}, {document: blankDocument(), labels}), {
    hidden: ".medium, .narrow"
  });
  vi.stubGlobal("document", page.document);
  const picture = present(page.document.querySelector<HTMLElement>(".picture"));
  const widen = (width: number): void => {
    Object.defineProperty(picture, "clientWidth", {value: width, configurable: true});
    resize();
  };
  enliven(present(page.document.querySelector("figure")));
  return {picture, widen};
}

test("a picture that fits is left alone; at another width it is drawn anew, once for each width", () => {
  const {picture, widen} = open();
  widen(1152);
  expect(picture.classList.contains("live")).toBe(false);
  for (const width of [900, 900, 340]) {
    widen(width);
    const [svg, ...others] = [...picture.querySelectorAll(":scope > svg")];
    expect([svg?.getAttribute("width"), others.length]).toEqual([String(width), 0]);
  }
  expect(picture.classList.contains("live")).toBe(true);
  expect(picture.querySelector(":scope > svg")?.getAttribute("role")).toBe("group");
});

test("a figure without rows or of another catalogue stays as it is", () => {
  const {document} = openPage('<figure><div class="picture" data-chart="none"></div></figure>');
  expect(() => enliven(present(document.querySelector("figure")))).not.toThrow();
});
