import {afterEach, expect, test, vi} from "vitest";
import {sizes} from "../../src/charts/steps/mark.js";
import {pictureOf} from "../../src/charts/steps/picture.js";
import {steps} from "../../src/charts/steps/steps.js";
import {buildStage} from "../../src/story/stage.js";
import {rows} from "../charts/steps/sample.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

const wide = present(sizes[0]);
const order = rows.marks.map(({contact_id}) => `#c-${contact_id}`);

function open(slugs: string[]) {
  const own = steps.filter(({slug}) => slugs.includes(slug));
  const body = own.map(
    ({slug, lay}) =>
      `<div id="${slug}">${pictureOf(lay(rows, wide), wide, {label: `${slug}-note`, description: `${slug}-alt`})}</div>`
  );
  const {document} = openPage(body.join(""));
  const pictures = new Map(slugs.map((slug) => [slug, present(document.querySelector<SVGSVGElement>(`#${slug} svg`))]));
  const stage = buildStage(pictures, order);
  while (stage.grow(100));
  return stage;
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
  stage.show("five-texts");
  const [link] = stage.visible();
  const before = present(link).querySelector("path")?.style.transform;
  expect(before).toMatch(/^translate\([\d.]+px,[\d.]+px\)/);
  expect(stage.visible()).toHaveLength(10);
  stage.show("record-stops");
  expect(stage.visible()).toHaveLength(rows.ending.ids.length);
  expect(link?.getAttribute("class")).toContain("away");
  expect(link?.getAttribute("aria-hidden")).toBe("true");
});

test("the picture has one stop for the keyboard, and the name of its step", () => {
  const stage = open(["five-texts", "record-stops"]);
  for (const slug of ["five-texts", "record-stops"]) {
    stage.show(slug);
    expect(stage.svg.querySelectorAll('a[tabindex="0"]')).toHaveLength(1);
    expect(stage.visible()[0]?.getAttribute("tabindex")).toBe("0");
    expect(stage.svg.getAttribute("aria-describedby")).toBe(`${slug}-alt`);
    expect(stage.svg.querySelectorAll(".scenery.on")).toHaveLength(1);
  }
});

test("marks are made a few at a time, and stand where the step has them however late they come", () => {
  const own = steps.find(({slug}) => slug === "record-stops");
  const {document} = openPage(pictureOf(present(own).lay(rows, wide), wide, {label: "l", description: "d"}));
  const stage = buildStage(new Map([["record-stops", present(document.querySelector("svg") as SVGSVGElement)]]), order);
  stage.show("record-stops");
  expect(stage.grow(5)).toBe(true);
  expect(stage.visible()).toHaveLength(5);
  expect(stage.grow(100)).toBe(false);
  expect(stage.visible()).toHaveLength(rows.ending.ids.length);
  expect(stage.svg.querySelectorAll("a.away")).toHaveLength(0);
  expect(stage.svg.querySelectorAll('a[tabindex="0"]')).toHaveLength(1);
});

test("the first picture stands still; only what follows moves", () => {
  const stage = open(["five-texts", "record-stops"]);
  stage.show("five-texts");
  expect(stage.svg.classList.contains("moving")).toBe(false);
  stage.show("record-stops");
  expect(stage.svg.classList.contains("moving")).toBe(true);
});

test("marks that are asked for stay strong; the others fade and are no stop, until all are asked for", () => {
  const stage = open(["five-texts", "record-stops"]);
  stage.show("five-texts");
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
