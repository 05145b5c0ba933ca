import {afterEach, expect, test, vi} from "vitest";
import {offerThemes} from "../../src/story/offer-themes.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

const masthead = '<header class="masthead"><nav></nav></header>';
afterEach(() => vi.unstubAllGlobals());

function stubStorage(kept: Record<string, string>): Record<string, string> {
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    }
  });
  return kept;
}

test("the switch goes round and its choice is kept", () => {
  const {document, fire} = openPage(masthead);
  const kept = stubStorage({});
  offerThemes(document);
  const button = present(document.querySelector("button"));
  const seen = [0, 1, 2].map(() => {
    fire(button, "click");
    return [document.documentElement.dataset.theme, kept.theme, button.textContent];
  });
  expect(seen).toEqual([
    ["light", "light", "Light"],
    ["dark", "dark", "Dark"],
    [undefined, undefined, "As the system"]
  ]);
});

test("a choice made before is there at once, a broken one is no choice", () => {
  const {document} = openPage(masthead);
  stubStorage({theme: "dark"});
  offerThemes(document);
  expect(document.documentElement.dataset.theme).toBe("dark");
  const again = openPage(masthead).document;
  stubStorage({theme: "pink"});
  offerThemes(again);
  expect(again.documentElement.dataset.theme).toBeUndefined();
});

test("without storage and without a masthead nothing breaks", () => {
  const {document} = openPage("<p></p>");
  vi.stubGlobal("localStorage", undefined);
  expect(() => offerThemes(document)).not.toThrow();
});
