import {expect, test} from "vitest";
import {lagScale} from "../../../src/charts/after-a-change/lag-scale.js";
import {lagLane} from "../../../src/charts/after-a-change/lane.js";
import {afterRows} from "../../../src/charts/after-a-change/rows.js";
import {blankDocument, dyad, recordTables} from "../sample.js";

const rows = afterRows(recordTables, dyad);
const place = {document: blankDocument(), rows, scale: lagScale(3000, 0, 400), y: 10, named: true, width: 500};
const lane = (name: string, i: number) => {
  const change = rows.changes.find((one) => one.name === name);
  const first = change?.firsts[i];
  if (change === undefined || first === undefined) throw new Error("no such change in the fixture");
  return lagLane(first, change, place);
};

test("days that are not sure have a bar; the kind is named where asked", () => {
  const parts = lane("Pezeshkian", 1);
  expect(parts.filter(({localName}) => localName === "rect")).toHaveLength(1);
  expect(parts.at(-1)?.textContent).toBe("call: 3–4 days");
});

test("what was not found is an arrow without a mark", () => {
  const parts = lane("Mokhber", 0);
  expect(parts.some((part) => part.classList.contains("mark"))).toBe(false);
  expect(parts.at(-1)?.textContent).toBe("no message found in 69 days");
});

test("words that would run out of the picture stand left of their mark", () => {
  expect(lane("Zarif", 0).at(-1)?.getAttribute("text-anchor")).toBe("end");
});

test("words in a gap of the arrow stand clear of its line", () => {
  const change = rows.changes.find(({name}) => name === "Mokhber");
  if (change === undefined) throw new Error("no such change in the fixture");
  const [shaft, , words] = lagLane(change.firsts[0] as (typeof change.firsts)[number], change, {...place, width: 300});
  const x = Number(words?.getAttribute("x"));
  const line = Number(/H([\d.]+)/.exec(shaft?.getAttribute("d") ?? "")?.[1] ?? 0);
  expect(line).toBeLessThan(x);
  expect(x).toBeGreaterThan(place.scale(0));
});
