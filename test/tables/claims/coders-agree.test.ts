import {expect, test} from "vitest";
import {codersAgree, codersAgreeOnMessages} from "../../../src/tables/claims/coders-agree.js";
import type {CodingRow} from "../../../src/tables/rows.js";
import {world} from "./world.js";

const coded = (affected_1: string | null, affected_2: string | null, channel = "call") =>
  ({affected_1, affected_2, channel}) as CodingRow;

test("what both coded counts", () => {
  const codings = [coded("AAA", "AAA"), coded("BBB", "BBB"), coded("AAA", null)];
  expect(codersAgree(world({codings}))).toMatchObject({value: 1, n: 2, unknowns: 1, holds: true});
});

test("chance is no agreement", () => {
  const codings = [coded("AAA", "AAA"), coded("BBB", "BBB"), coded("AAA", "BBB"), coded("BBB", "AAA")];
  expect(codersAgree(world({codings}))).toMatchObject({value: 0, holds: false});
  expect(codersAgree(world())).toMatchObject({value: null, holds: false});
});

test("messages are judged apart from calls", () => {
  const codings = [coded("AAA", "BBB"), coded("AAA", "AAA", "message"), coded("BBB", "BBB", "message")];
  expect(codersAgree(world({codings})).n).toBe(1);
  expect(codersAgreeOnMessages(world({codings}))).toMatchObject({value: 1, n: 2, holds: true});
});
