import {expect, test} from "vitest";
import {isMultilateral, sidesOf} from "../../../src/coder/parties/multilateral.js";
import {emptyMember} from "../../../src/coder/people/entities.js";

const of = (side: string | null) => ({...emptyMember(), side});

test("somebody of a third country makes it multilateral", () => {
  expect(isMultilateral(["IRN", "SYR"], [of("IRN"), of("SYR"), of("RUS")])).toBe(true);
  expect(isMultilateral(["IRN", "SYR"], [of("IRN"), of("SYR"), of(null)])).toBe(false);
});

test("each side counts once", () => {
  expect(sidesOf([of("IRN"), of("IRN"), of("SYR")]).size).toBe(2);
});
