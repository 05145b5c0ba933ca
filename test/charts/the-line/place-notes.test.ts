import {expect, test} from "vitest";
import {shortLabel} from "../../../src/charts/the-line/label.js";
import {placeNotes, type Sheet, type Wish} from "../../../src/charts/the-line/place-notes.js";

const sheet: Sheet = {width: 328, line: 164, marks: [], taken: []};

function wish(wanted: number, more: Partial<Wish> = {}): Wish {
  const labels = [shortLabel({title: "“Tuesday”", brief: "A called B"}, 104)];
  return {labels, wanted, from: 0, to: 400, sides: ["left"], ...more};
}

test("a note stands where it is wanted if that is free", () => {
  const [note] = placeNotes([wish(200)], sheet);
  expect(Math.abs((note?.box.y1 ?? 0) + 17 - 200)).toBeLessThan(3);
  expect(note?.place).toMatchObject({x: 4, anchor: "start"});
});

test("notes keep clear of each other and of what is written", () => {
  const name = {x1: 0, x2: 100, y1: 190, y2: 210};
  const boxes = placeNotes([wish(200), wish(200)], {...sheet, taken: [name]}).map(({box}) => box);
  expect(boxes).toHaveLength(2);
  for (const [i, box] of [...boxes, name].entries())
    for (const other of [...boxes, name].slice(i + 1))
      expect(box.y2 <= other.y1 || other.y2 <= box.y1 || box.x2 <= other.x1 || other.x2 <= box.x1).toBe(true);
});

test("what finds no room is left out", () => {
  expect(placeNotes([wish(200, {from: 0, to: 400})], {...sheet, taken: [{x1: 0, x2: 328, y1: 0, y2: 400}]})).toEqual(
    []
  );
});

test("another shape of the words is taken where the first does not fit", () => {
  const labels = [120, 50].map((width) => shortLabel({title: "“Saturday evening”", brief: "A and B"}, width));
  const wall = {x1: 84, x2: 328, y1: 0, y2: 400};
  const [note] = placeNotes([wish(200, {labels})], {...sheet, taken: [wall]});
  expect(note?.label).toBe(labels[1]);
});
