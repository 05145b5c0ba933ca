import {expect, test} from "vitest";
import {addTold, inOrder, type Told} from "../../src/story/told-marks.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

const picture = (x: number, outline: string): SVGSVGElement =>
  present(
    openPage(
      `<svg><g class="mk first full"><a href="#c-b"><use href="#q-${outline}" x="${x}" y="2"></use></a></g><g class="mk second"><a href="#c-a"><use href="#q-d6" x="1" y="1"></use></a></g></svg>`
    ).document.querySelector("svg")
  );

test("a mark of several pictures is one, with a place in each and the outline of the first", () => {
  const told = new Map<string, Told>();
  addTold(told, "one", picture(4, "c20"));
  addTold(told, "two", picture(5.5, "c9"));
  expect(told.size).toBe(2);
  expect(told.get("#c-b")).toMatchObject({tone: "mk first full", outline: "c20", r: 10});
  expect(told.get("#c-b")?.places.get("two")).toEqual({x: 5.5, y: 2, r: 4.5});
});

test("marks follow the order of the addresses", () => {
  const told = new Map<string, Told>();
  addTold(told, "one", picture(4, "c20"));
  expect(inOrder(told, ["#c-a", "#c-b"]).map(({outline}) => outline)).toEqual(["d6", "c20"]);
});
