import {afterEach, expect, test, vi} from "vitest";
import {moves, offerMotion} from "../../src/story/offer-motion.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

function open({reduce = false, kept = null as string | null} = {}) {
  const store = new Map(kept === null ? [] : [["motion", kept]]);
  vi.stubGlobal("matchMedia", () => ({matches: reduce}));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value)
  });
  const page = openPage('<header class="masthead"><nav></nav></header>');
  offerMotion(page.document);
  return {...page, store, button: present(page.document.querySelector("button"))};
}

test("the system is asked first, the reader has the last word, and it is remembered", () => {
  const {document, fire, button, store} = open({reduce: true});
  expect(moves(document)).toBe(false);
  expect(button.textContent).toBe("Motion off");
  fire(button, "click");
  expect(moves(document)).toBe(true);
  expect(store.get("motion")).toBe("on");
  expect(open({kept: "off"}).document.documentElement.dataset.motion).toBe("off");
});

test("where nothing can be remembered the switch still works", () => {
  vi.stubGlobal("matchMedia", () => ({matches: false}));
  vi.stubGlobal("localStorage", undefined);
  const {document, fire} = openPage('<header class="masthead"><nav></nav></header>');
  offerMotion(document);
  fire(present(document.querySelector("button")), "click");
  expect(moves(document)).toBe(false);
});
