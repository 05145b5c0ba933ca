import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {type Dyad, loadDyad, readDyad} from "../../src/corpus/dyad.js";
import {formatProblem} from "../../src/corpus/problem.js";
import {copyData} from "./copy-data.js";

function toldAfter(change: (dyad: Dyad) => void): string[] {
  const {dir} = copyData();
  const dyad = readDyad(dir);
  change(dyad);
  writeFileSync(join(dir, "dyad.json"), JSON.stringify(dyad));
  const {dyad: kept, problems} = loadDyad(dir);
  expect(kept).toBeNull();
  return problems.map((problem) => formatProblem(problem).replace(`${dir}/`, ""));
}

test("two sides, their offices and the period", () => {
  const {sides, top_offices, period} = readDyad("data");
  expect(sides.map(({side}) => side)).toEqual(["IRN", "SYR"]);
  expect(top_offices).toEqual(["IRN-PRES", "SYR-PRES"]);
  expect(period.start < period.end).toBe(true);
});

test("one side twice, or none", () => {
  expect(toldAfter((dyad) => Object.assign(dyad.sides[1], {side: "IRN"}))).toEqual([
    'dyad.json row 1, key sides[1].side: "IRN" is the other side too; give each side its own country'
  ]);
  expect(toldAfter((dyad) => Object.assign(dyad, {sides: []}))).toEqual([
    "dyad.json row 1, key sides: has 0 of the two sides; describe both, no more"
  ]);
});

test("a colour, a country and a day that are none", () => {
  const told = toldAfter((dyad) => {
    dyad.sides[0].color.dark = "blue";
    dyad.sides[1].side = "Syria";
    dyad.period.end = "2024";
  });
  expect(told).toEqual([
    'dyad.json row 1, key period.end: "2024" is not a day; write it as YYYY-MM-DD',
    'dyad.json row 1, key sides[0].color.dark: "blue" is not a colour; write it as # and six digits of 0-9 and a-f',
    'dyad.json row 1, key sides[1].side: "Syria" is not a country code; use the three capital letters of ISO 3166-1 alpha-3'
  ]);
});

test("an office that is not there, a period that runs backwards", () => {
  const told = toldAfter((dyad) => {
    dyad.top_offices[1] = "SYR-PRESS";
    dyad.period.start = "2025-01-01";
  });
  expect(told).toEqual([
    'dyad.json row 1, key period.end: "2024-12-08" is before 2025-01-01; end after the start',
    'dyad.json row 1, key top_offices[1]: "SYR-PRESS" is not an office in lexicon/offices.csv; did you mean SYR-PRES?'
  ]);
});
