import {expect, test} from "vitest";
import {layOut} from "../../../src/charts/the-line/lay-out.js";
import {recordRows} from "../../../src/charts/the-line/record-rows.js";
import {drawRecordMarks} from "../../../src/charts/the-record/marks.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {blankDocument, dyad, recordTables, tables} from "../sample.js";

const rows = recordRows(recordTables, dyad, tables);
const spots = layOut(rows.marks, timeScale(rows.period, 0, 1000));
const group = drawRecordMarks(spots, {
  document: blankDocument(),
  rows,
  markId: "k-",
  at: ({along, across}) => [along, across]
});

test("every mark is drawn once and carries its key", () => {
  const keys = Array.from(group.querySelectorAll("[data-key]"), (mark) => mark.getAttribute("data-key"));
  expect([...keys].sort()).toEqual(rows.marks.map(({key}) => key).sort());
});

test("only what a text reports is a link, and its name says what it is", () => {
  const links = Array.from(group.querySelectorAll("a"));
  expect(links).toHaveLength(rows.reported);
  expect(links[0]?.getAttribute("aria-label")).toBe(
    "Call: Rouhani and Assad; who rang is not said, 25 November 2017. To the passage"
  );
});

test("a text that leaves open who acted has a neutral mark with the side's outline", () => {
  const outline = (start: string): (string | null | undefined)[] => {
    const mark = group.querySelector(`a[data-mention^="${start}"] path`);
    return [mark?.getAttribute("fill"), mark?.getAttribute("stroke")];
  };
  expect(outline("002_")).toEqual(["var(--ink-2, #544e47)", "var(--side-2, #a83f17)"]);
  expect(outline("000_")).toEqual(["var(--side-2, #a83f17)", "var(--paper, #fbf8f3)"]);
});
