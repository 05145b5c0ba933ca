import {expect, test} from "vitest";
import {crisisOrCongratulation} from "../../../src/tables/claims/crisis-or-congratulation.js";
import {call, world} from "./world.js";

const calls = (kindOf: (caller: string, n: number) => string) =>
  Array.from({length: 20}, (_, n) => {
    const initiator = n % 2 ? "AAA" : "BBB";
    return call(n, {initiator, occasion_kind: kindOf(initiator, n)});
  });

test("harm on one side of the line and joy on the other holds", () => {
  const contacts = [...calls((caller) => (caller === "AAA" ? "harm" : "change")), call(30, {occasion_kind: "unknown"})];
  expect(crisisOrCongratulation(world({contacts}))).toMatchObject({value: 1, n: 20, unknowns: 1, holds: true});
});

test("both in both does not", () => {
  const mixed = calls((_, n) => (n < 10 ? "harm" : "feast"));
  expect(crisisOrCongratulation(world({contacts: mixed}))).toMatchObject({value: 0, holds: false});
});
