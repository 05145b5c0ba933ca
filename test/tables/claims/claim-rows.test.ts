import {expect, test} from "vitest";
import {claimRows, claims} from "../../../src/tables/claims/claim-rows.js";
import {call, world} from "./world.js";

const row = (contacts: ReturnType<typeof call>[]) =>
  claimRows(world({contacts})).find(({claim_id}) => claim_id === "other-side-calls");

test("a claim holds where it holds under every variant", () => {
  const calls = Array.from({length: 10}, (_, n) => call(n));
  expect(row(calls)).toMatchObject({value: 1, n: 10, holds: true});
  const weak = row([...calls, ...Array.from({length: 9}, (_, n) => call(n + 20, {initiator: null}))]);
  expect(weak).toMatchObject({value: 1, unknowns: 9, holds: false});
  expect(weak?.robustness[0]).toBe("unknown callers against it: 0.526, n = 19, fails");
});

test("every claim has its row, and none is made of texts alone", () => {
  expect(claimRows(world({contacts: [call(1)]})).map(({claim_id}) => claim_id)).toEqual(Object.keys(claims));
  expect(claimRows(world({contacts: [call(1, {provenance: "texts"})]}))).toEqual([]);
});
