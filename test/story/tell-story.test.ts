import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {tellStory} from "../../src/story/tell-story.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

// What the story puts off would find no page once the test is over.
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const picture = (x: number): string =>
  `<svg class="wide" viewBox="0 0 10 10"><g class="scenery"></g><g class="mk first"><a href="#c-x"><use href="#q-c8" x="${x}" y="1"/></a></g></svg>`;
const body = `<div class="scrolly"><div class="stage"></div><div class="told">
<section class="step" id="one"><h2>One</h2>${picture(1)}<p id="one-alt">First.</p></section>
<section class="step" id="two"><h2>Two</h2>${picture(5)}<p id="two-alt">Second.</p>
<div class="one-kind" hidden><button aria-pressed="true" data-ids="">All</button><button aria-pressed="false" data-ids="y">Harm</button><p class="shares"></p></div></section></div></div>
<table><tr id="c-x"></tr></table>`;

function open() {
  const page = openPage(body);
  const tops = {one: 100, two: 2000};
  for (const section of page.document.querySelectorAll("section"))
    Object.assign(section, {getBoundingClientRect: () => ({top: tops[section.id as keyof typeof tops]})});
  const part = {bottom: 3000};
  Object.assign(present(page.document.querySelector(".scrolly")), {getBoundingClientRect: () => part});
  const listeners = new Map<string, () => void>();
  const window = {
    innerWidth: 1280,
    innerHeight: 900,
    location: {hash: "", pathname: "/", search: ""},
    addEventListener: (name: string, run: () => void) => listeners.set(name, run)
  };
  const replaced: string[] = [];
  vi.stubGlobal("window", window);
  vi.stubGlobal("matchMedia", (query: string) => ({matches: query.includes("1160")}));
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => run());
  vi.stubGlobal("history", {state: null, replaceState: (_: unknown, __: string, url: string) => replaced.push(url)});
  tellStory(page.document);
  vi.runAllTimers();
  const scroll = () => listeners.get("scroll")?.();
  const leave = () => {
    part.bottom = -100;
    scroll();
  };
  return {...page, tops, replaced, scroll, leave, move: () => listeners.get("wheel")?.()};
}

const placeOf = (document: Document): string =>
  document.querySelector<SVGElement>(".stage .mk path")?.style.transform ?? "";

test("the picture follows what is read, forwards and backwards", () => {
  const {document, tops, scroll} = open();
  expect(placeOf(document)).toContain("translate(1px,1px)");
  expect(document.querySelector(".bar")?.textContent).toContain("Step 1 of 2");
  tops.two = 300;
  scroll();
  expect(placeOf(document)).toContain("translate(5px,1px)");
  tops.two = 2000;
  scroll();
  expect(placeOf(document)).toContain("translate(1px,1px)");
});

test("the address tells the step once the reader has moved, and never adds to the history", () => {
  const {tops, replaced, scroll, move} = open();
  scroll();
  expect(replaced).toEqual([]);
  tops.two = 300;
  move();
  scroll();
  expect(replaced).toEqual(["#two"]);
});

test("what is asked for in a step brings it into view, and is forgotten with it", () => {
  const {document, tops, state, fire, scroll} = open();
  const [all, harm] = [...document.querySelectorAll(".one-kind button")];
  const faded = (): number => document.querySelectorAll(".stage .faded").length;
  fire(present(harm), "click");
  expect(state.scrolled?.id).toBe("two");
  expect(faded()).toBe(1);
  tops.two = 300;
  scroll();
  expect(faded()).toBe(1);
  tops.two = 2000;
  scroll();
  expect(faded()).toBe(0);
  expect(all?.getAttribute("aria-pressed")).toBe("true");
});

test("what is asked for in the last step is forgotten once the part is behind", () => {
  const {document, fire, tops, scroll, leave} = open();
  tops.two = 300;
  scroll();
  fire(present(document.querySelectorAll(".one-kind button")[1]), "click");
  scroll();
  expect(document.querySelectorAll(".stage .faded")).toHaveLength(1);
  leave();
  expect(document.querySelectorAll(".stage .faded")).toHaveLength(0);
});

test("a page without steps is left alone", () => {
  const {document} = openPage("<p>x</p>");
  expect(() => tellStory(document)).not.toThrow();
});
