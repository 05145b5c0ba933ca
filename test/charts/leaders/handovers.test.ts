import {expect, test} from "vitest";
import {handoversOf} from "../../../src/charts/leaders/handovers.js";
import {dyad, tables} from "../sample.js";

const handovers = handoversOf(tables, dyad, {start: dyad.period.start, end: dyad.period.end ?? ""});

test("steps that follow each other are one change of hands; re-elections are none", () => {
  expect(handovers.map(({title, names}) => [title, names])).toEqual([
    ["2013", "Ahmadinejad → Rouhani"],
    ["2021", "Rouhani → Raisi"],
    ["2024", "Raisi → Mokhber → Pezeshkian"]
  ]);
});

test("steps are named by what happened", () => {
  expect(handovers[2]?.events.map(({words}) => words)).toEqual([
    "Raisi: death",
    "Mokhber named",
    "first vote",
    "second vote",
    "result",
    "endorsed",
    "oath"
  ]);
});

test("a call belongs to the weeks it certainly lies in", () => {
  expect(handovers.map(({calls}) => calls.map(({when}) => when))).toEqual([[], ["5 July 2021"], ["9 July 2024"]]);
});
