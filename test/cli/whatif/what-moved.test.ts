import {expect, test} from "vitest";
import {movedClaims, nothingMoved, whatMoved} from "../../../src/cli/whatif/what-moved.js";
import {dated, keys, state} from "./states.js";

test("nothing moves between two states that differ in the ids of their pictures alone", () => {
  expect(nothingMoved(whatMoved(state("before"), state("after"), keys))).toBe(true);
});

test("a picture that is drawn otherwise has both forms, and the tables' changes stand beside it", () => {
  const moved = whatMoved(state("before"), state("after", dated, '<svg id="after-line"><circle/></svg>'), keys);
  expect(moved.charts).toEqual([
    {slug: "the-line", before: '<svg id="before-line"/>', after: '<svg id="after-line"><circle/></svg>'}
  ]);
  expect(moved.tables.map(({table}) => table)).toEqual(["mentions", "contacts", "claims"]);
  expect(movedClaims(moved).changed[0]?.changes.map(({column}) => column)).toEqual(["value", "holds"]);
});

test("a state without pictures is compared by its tables alone", () => {
  expect(whatMoved({...state("before"), charts: null}, state("after", {}, "<svg/>"), keys).charts).toEqual([]);
});

test("the evidence of a contact is the sentence that tells of it, also where it is gone", () => {
  const [gone] = whatMoved(state("before"), state("after", {contacts: []}), keys).tables[0]?.removed ?? [];
  const {evidence} = whatMoved(state("before"), state("after", {mentions: [], contacts: []}), keys);
  expect(gone && evidence(gone)).toEqual([{file: "003_x.txt", quote: "They met <then>."}]);
});
