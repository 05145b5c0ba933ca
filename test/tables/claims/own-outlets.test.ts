import {expect, test} from "vitest";
import {ownOutlets} from "../../../src/tables/claims/own-outlets.js";
import {call, world} from "./world.js";

const calls = (reporter: (caller: string) => string) =>
  Array.from({length: 20}, (_, n) => {
    const initiator = n % 2 ? "AAA" : "BBB";
    return call(n, {initiator, reported_by: reporter(initiator)});
  });

test("each side reporting what it received holds", () => {
  const found = ownOutlets(world({contacts: calls((caller) => (caller === "AAA" ? "BBB" : "AAA"))}));
  expect(found).toMatchObject({value: 1, n: 20, holds: true});
});

test("one side reporting everything does not", () => {
  expect(ownOutlets(world({contacts: calls(() => "AAA")}))).toMatchObject({value: 0, holds: false});
});
