import {expect, test} from "vitest";
import {claimRows} from "../../../src/tables/claims/claim-rows.js";
import {findings} from "../../../src/tables/claims/findings.js";
import {call, world} from "./world.js";

test("every claim stands once, under what became of it", () => {
  const claims = claimRows(world({contacts: Array.from({length: 10}, (_, n) => call(n))}));
  const [, hold = "", found = "", fail = ""] = findings(claims).split(/^## /m);
  const ids = (part: string) => [...part.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
  expect([...ids(hold), ...ids(found), ...ids(fail)].sort()).toEqual(claims.map(({claim_id}) => claim_id).sort());
  expect(ids(hold)).toContain("other-side-calls");
  expect(ids(fail)).toContain("each-sooner");
  expect(hold).toContain("Value 1 (share of calls), interval 0.692 to 1; *n* = 10; unknown 0.");
});
