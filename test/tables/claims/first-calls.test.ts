import {expect, test} from "vitest";
import {eachSooner, firstCalls} from "../../../src/tables/claims/first-calls.js";
import {on, tenure, tenures} from "../build.js";
import {call, change, seat, world} from "./world.js";

const two = (firstCall: string, secondCall: string) =>
  world({
    tenures: [...tenures, tenure("a-al", "AAA-PRES", "2020-10-01/")],
    contacts: [call(1, on(firstCall)), call(2, on(secondCall))],
    participants: [seat("c1", "a-ann", "AAA-PRES"), seat("c2", "a-al", "AAA-PRES")],
    transitions: [change("T1", "2020-06-10"), change("T2", "2020-10-01", {incoming: "a-al"})]
  });

test("the days to each first call", () => {
  expect(firstCalls(two("2020-06-20", "2020-10-04"))).toMatchObject({value: 3, low: 3, high: 3, n: 2, holds: true});
  expect(firstCalls(world())).toMatchObject({value: null, unknowns: 1, holds: false});
});

test("each sooner than the one before", () => {
  expect(eachSooner(two("2020-06-20", "2020-10-04")).holds).toBe(true);
  expect(eachSooner(two("2020-06-13", "2020-10-04")).holds).toBe(false);
});
