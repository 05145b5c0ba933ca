import {expect, test} from "vitest";
import {claimStanding} from "../../src/charts/claim-standing.js";
import {recordTables} from "./sample.js";

test("a claim carries as far as its row says; one that nobody made does not carry", () => {
  const standing = (id: string) => claimStanding(recordTables.claims, id);
  expect([standing("other-side-calls"), standing("message-at-once"), standing("each-sooner")]).toEqual([
    "holds",
    "found",
    "fails"
  ]);
  expect(standing("never-made")).toBe("fails");
});
