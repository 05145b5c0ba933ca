import {expect, test} from "vitest";
import {eventRows} from "../../../src/charts/whose-event/rows.js";
import {drawEventsWide} from "../../../src/charts/whose-event/wide.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = eventRows(recordTables, dyad);
const drawn = drawEventsWide(rows, {width: 1152, document: blankDocument(), labels, id: "w"});

test("the first side's calls stand above the line, the second's below it, the others apart", () => {
  const line = Number(/M0,([\d.]+)H/.exec(drawn.outerHTML)?.[1]);
  const [, lowest] = [0, 1].map((caller) => ys(caller));
  expect(Math.max(...ys(0))).toBeLessThan(line);
  expect(Math.min(...ys(1))).toBeGreaterThan(line);
  expect(Math.min(...ys(null))).toBeGreaterThan(Math.max(...(lowest ?? [])));
});

test("stacks are counted, and the empty places said", () => {
  const texts = textsOf(drawn);
  expect(texts).toEqual(expect.arrayContaining(["12", "5", "6"]));
  expect(texts.filter((text) => /^no call by .+ found$/.test(text))).toHaveLength(2);
});

function ys(caller: number | null): number[] {
  const keys = new Set(rows.calls.filter((call) => call.caller === caller).map(({key}) => key));
  return Array.from(drawn.querySelectorAll(".mark"))
    .filter((mark) => keys.has(mark.getAttribute("data-key") ?? ""))
    .map((mark) => Number(/,([\d.]+)\)/.exec(mark.getAttribute("transform") ?? "")?.[1]));
}
