import {expect, test} from "vitest";
import {drawFlags, drawPoles} from "../../../src/charts/the-line/draw-flags.js";
import {shortLabel} from "../../../src/charts/the-line/label.js";
import type {Flag} from "../../../src/charts/the-line/place-labels.js";
import {blankDocument, dyad, textsOf} from "../sample.js";

const flag: Flag = {
  label: shortLabel({title: "“Tuesday”", brief: "A called B"}, 176),
  spot: {mark: {lane: "second", lead: true}, along: 100, across: 30, radius: 7},
  up: false,
  kneeX: 100,
  right: true,
  box: {x1: 107, x2: 170, y1: 58, y2: 92},
  strip: {x1: 107, x2: 107, y1: 37, y2: 89},
  knee: {x1: 100, x2: 100, y1: 30, y2: 47},
  blocked: 0
};

test("a pole runs from the mark's rim down to its label, with a knee where it steps aside", () => {
  const d = (kneeX: number): string | null | undefined =>
    drawPoles(blankDocument(), [{...flag, kneeX}], {rows: {sides: [...dyad.sides]}, line: 200})
      .querySelector("path")
      ?.getAttribute("d");
  expect(d(100)).toBe("M100,237L100,289");
  expect(d(116)).toBe("M100,230L116,247L116,289");
});

test("a label hangs on the side of its pole it was given", () => {
  const anchor = (right: boolean): (string | null | undefined)[] => {
    const text = drawFlags(blankDocument(), [{...flag, right}], 200).querySelector("text");
    return [text?.getAttribute("text-anchor"), text?.querySelector("tspan")?.getAttribute("x")];
  };
  expect(anchor(true)).toEqual(["start", "107"]);
  expect(anchor(false)).toEqual(["end", "170"]);
  expect(textsOf(drawFlags(blankDocument(), [flag], 200))).toEqual(["“Tuesday” A called B"]);
});
