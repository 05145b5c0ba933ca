import {afterEach, expect, test, vi} from "vitest";
import {nearest, walkMarks} from "../../src/story/walk-marks.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

function open() {
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => run());
  const page = openPage(
    '<div><svg id="s"><a tabindex="0">1</a><a tabindex="-1">2</a><a tabindex="-1" aria-labelledby="c-3">3</a></svg></div><table><tr id="c-3"><td>5 July</td><td>call</td><td>A called B</td></tr></table>'
  );
  const svg = present(page.document.getElementById("s")) as unknown as SVGSVGElement;
  const links = [...svg.querySelectorAll<SVGAElement>("a")];
  for (const [i, link] of links.entries())
    Object.assign(link, {getBoundingClientRect: () => ({left: i * 100, right: i * 100 + 10, top: 0, bottom: 10})});
  walkMarks({svg, visible: () => links});
  return {...page, svg, links};
}

test("arrows, Home and End go from mark to mark and no further", () => {
  const {fire, links, state} = open();
  const steps = [
    ["ArrowRight", 0, 1],
    ["ArrowLeft", 1, 0],
    ["ArrowUp", 0, 0],
    ["End", 0, 2],
    ["ArrowDown", 2, 2],
    ["Home", 2, 0]
  ] as const;
  for (const [key, from, to] of steps) {
    const event = fire(present(links[from]), "keydown", {key});
    expect(state.focused).toBe(links[to]);
    expect(event.defaultPrevented).toBe(true);
    expect(links.filter((link) => link.getAttribute("tabindex") === "0")).toEqual([links[to]]);
  }
});

test("other keys are left to the page", () => {
  const {fire, links, state} = open();
  expect(fire(present(links[0]), "keydown", {key: "p"}).defaultPrevented).toBe(false);
  expect(state.focused).toBeNull();
});

test("the nearest mark within reach is meant", () => {
  const {links} = open();
  expect(nearest(links, {clientX: 112, clientY: 4})).toBe(links[1]);
  expect(nearest(links, {clientX: 50, clientY: 4})).toBeNull();
});

test("a pointer near a mark shows which is meant, until it leaves", () => {
  const {document, fire, svg, links} = open();
  fire(svg, "pointermove", {clientX: 205, clientY: 15});
  expect(links[2]?.getAttribute("class")).toContain("near");
  expect(document.querySelector<HTMLElement>(".tip")?.textContent).toBe("A called B, 5 July");
  fire(svg, "pointerleave");
  expect(svg.querySelector(".near")).toBeNull();
  expect(document.querySelector<HTMLElement>(".tip")?.hidden).toBe(true);
});
