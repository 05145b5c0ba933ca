import {afterEach, expect, test, vi} from "vitest";
import {sizes} from "../../src/charts/steps/mark.js";
import {pictureOf} from "../../src/charts/steps/picture.js";
import {steps} from "../../src/charts/steps/steps.js";
import {Stage} from "../../src/story/stage.js";
import {stepPictures} from "../../src/story/step-pictures.js";
import type {StepSection} from "../../src/story/walk-steps.js";
import {rows} from "../charts/steps/sample.js";
import {openPage} from "./browser.js";
import {paintedCanvas, placed} from "./canvas.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

const wide = present(sizes[0]);
const order = rows.marks.map(({contact_id}) => `#c-${contact_id}`);

function allOf(sections: StepSection[]) {
  const told = stepPictures(sections, "wide");
  while (told.read());
  return told;
}

function open(slugs: string[], {canvas = false} = {}) {
  const own = steps.filter(({slug}) => slugs.includes(slug));
  const body = own.map(
    ({slug, lay}) =>
      `<div id="${slug}">${pictureOf(lay(rows, wide), wide, {label: `${slug}-note`, description: `${slug}-alt`})}</div>`
  );
  const {document} = openPage(body.join(""));
  const painted = canvas ? paintedCanvas(document) : null;
  const sections = slugs.map((slug) => ({slug, heading: "", section: present(document.getElementById(slug))}));
  const stage = new Stage(document, allOf(sections), order);
  placed(stage.svg);
  while (stage.grow(100));
  return Object.assign(stage, {frame: painted?.frame ?? (() => undefined)});
}

test("a contact keeps its mark through all states", () => {
  const stage = open(["five-texts", "whole-record", "record-stops"]);
  expect(stage.svg.querySelectorAll("a")).toHaveLength(rows.marks.length);
});

test("marks are met in the order of time", () => {
  const links = Array.from(open(["other-side-calls", "whole-record"]).svg.querySelectorAll("a"), (link) =>
    link.getAttribute("href")
  );
  expect(links).toEqual(order);
});

test("a mark goes to its place and size in the step, and away where it is not shown", () => {
  const stage = open(["five-texts", "record-stops"]);
  stage.show("five-texts", false);
  const [link] = stage.visible();
  const before = present(link).querySelector("path")?.style.transform;
  expect(before).toMatch(/^translate\([\d.]+px,[\d.]+px\)/);
  expect(stage.visible()).toHaveLength(10);
  stage.show("record-stops", false);
  expect(stage.visible()).toHaveLength(rows.ending.ids.length);
  expect(link?.getAttribute("class")).toContain("away");
  expect(link?.getAttribute("aria-hidden")).toBe("true");
});

test("the picture has one stop for the keyboard, and the name of its step", () => {
  const stage = open(["five-texts", "record-stops"]);
  for (const slug of ["five-texts", "record-stops"]) {
    stage.show(slug, false);
    expect(stage.svg.querySelectorAll('a[tabindex="0"]')).toHaveLength(1);
    expect(stage.visible()[0]?.getAttribute("tabindex")).toBe("0");
    expect(stage.svg.getAttribute("aria-describedby")).toBe(`${slug}-alt`);
    expect(stage.svg.querySelectorAll(".scenery.on")).toHaveLength(1);
  }
});

test("marks are made a few at a time, and stand where the step has them however late they come", () => {
  const own = steps.find(({slug}) => slug === "record-stops");
  const {document} = openPage(pictureOf(present(own).lay(rows, wide), wide, {label: "l", description: "d"}));
  const section = {slug: "record-stops", heading: "", section: document.body};
  const stage = new Stage(document, allOf([section]), order);
  stage.show("record-stops", true);
  expect(stage.grow(5)).toBe(true);
  expect(stage.visible()).toHaveLength(5);
  expect(stage.grow(100)).toBe(false);
  expect(stage.visible()).toHaveLength(rows.ending.ids.length);
  expect(stage.svg.querySelectorAll("a.away")).toHaveLength(0);
  expect(stage.svg.querySelectorAll('a[tabindex="0"]')).toHaveLength(1);
});

test("the first picture stands still, and nothing moves where nothing may; only what follows flies", () => {
  const stage = open(["five-texts", "record-stops"], {canvas: true});
  for (const [slug, moving, flies] of [
    ["five-texts", true, false],
    ["record-stops", false, false],
    ["five-texts", true, true]
  ] as const) {
    stage.show(slug, moving);
    expect(stage.svg.classList.contains("moving")).toBe(flies);
    expect(stage.svg.querySelectorAll(".gliding")).toHaveLength(flies ? 1 : 0);
  }
});

test("while marks fly they are put in their places a few in a frame", () => {
  const stage = open(["whole-record", "record-stops"], {canvas: true});
  const there = (): number => stage.svg.querySelectorAll("a:not(.away)").length;
  stage.show("whole-record", true);
  const before = there();
  stage.show("record-stops", true);
  expect(there()).toBe(before);
  stage.frame(16);
  expect(there()).toBeLessThan(before);
  expect(there()).toBeGreaterThan(stage.visible().length);
  for (let now = 700; stage.svg.querySelector(".gliding") !== null; now += 16) stage.frame(now);
  expect(there()).toBe(stage.visible().length);
});

test("what the keyboard can reach is there at once, while others are on their way", () => {
  const stage = open(["five-texts", "record-stops"], {canvas: true});
  stage.show("five-texts", true);
  stage.show("record-stops", true);
  const stops = [...stage.svg.querySelectorAll('a[tabindex="0"]')];
  expect(stops).toEqual(stage.visible().slice(0, 1));
  expect(stops[0]?.hasAttribute("aria-hidden")).toBe(false);
});

test("marks that are asked for stay strong; the others fade and are no stop, until all are asked for", () => {
  const stage = open(["five-texts", "record-stops"]);
  stage.show("five-texts", false);
  const [, second] = stage.visible();
  const id = present(second).getAttribute("href")?.slice(3) ?? "";
  stage.pick(new Set([id]));
  expect(stage.visible()).toEqual([second]);
  expect(second?.classList.contains("faded")).toBe(false);
  expect(stage.svg.querySelectorAll("a.faded")).toHaveLength(stage.svg.querySelectorAll("a").length - 1);
  expect(second?.getAttribute("tabindex")).toBe("0");
  stage.pick(null);
  expect(stage.visible()).toHaveLength(10);
  expect(stage.svg.querySelectorAll("a.faded")).toHaveLength(0);
});
