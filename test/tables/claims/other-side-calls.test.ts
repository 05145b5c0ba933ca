import {expect, test} from "vitest";
import {otherSideCalls} from "../../../src/tables/claims/other-side-calls.js";
import {call, world} from "./world.js";

test("calls count whose caller is known and whose occasion lay on one side", () => {
  const contacts = [
    call(1),
    call(2),
    call(3, {initiator: null}),
    call(4, {affected: "both"}),
    call(5, {channel: "message"})
  ];
  expect(otherSideCalls(world({contacts}))).toMatchObject({value: 1, n: 2, unknowns: 1, high: 1});
});

test("it holds while it is surely more than half", () => {
  const many = Array.from({length: 10}, (_, n) => call(n));
  expect(otherSideCalls(world({contacts: many})).holds).toBe(true);
  const against = many.map((one, n) => (n < 3 ? {...one, initiator: "BBB"} : one));
  expect(otherSideCalls(world({contacts: against}))).toMatchObject({value: 0.7, holds: false});
  expect(otherSideCalls(world())).toMatchObject({value: null, holds: false});
});
