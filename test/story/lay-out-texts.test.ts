import {afterEach, expect, test, vi} from "vitest";
import {layOutTexts} from "../../src/story/lay-out-texts.js";
import {openPage} from "./browser.js";

afterEach(() => vi.unstubAllGlobals());

const body = '<article class="text"></article><article class="text"></article>';

function open(hash: string) {
  const idle: (() => void)[] = [];
  vi.stubGlobal("requestIdleCallback", (run: () => void) => idle.push(run));
  const {document} = openPage(body, {hash});
  layOutTexts(document);
  const laidOut = (): number =>
    [...document.querySelectorAll<HTMLElement>(".text")].filter(
      ({style}) => style.getPropertyValue("content-visibility") === "visible"
    ).length;
  return {laidOut, idle: () => idle.shift()?.()};
}

test("texts are laid out one after the other, when the browser is idle", () => {
  const {laidOut, idle} = open("");
  expect(laidOut()).toBe(0);
  idle();
  expect(laidOut()).toBe(1);
  idle();
  idle();
  expect(laidOut()).toBe(2);
});

test("who follows a link into the page gets them at once", () => {
  expect(open("#m-1").laidOut()).toBe(2);
});
