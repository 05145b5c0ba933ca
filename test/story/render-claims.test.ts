import {expect, test} from "vitest";
import {renderClaims} from "../../src/story/render-claims.js";
import {recordTables} from "../charts/sample.js";

test("every claim stands under its address with its verdict and variants", () => {
  const html = renderClaims(recordTables.claims);
  for (const {claim_id, robustness} of recordTables.claims) {
    expect(html).toContain(`id="claim-${claim_id}"`);
    expect(html).toContain(`<li>${robustness[0]}</li>`);
  }
  expect(html).toContain("holds under every variant");
  expect(html).toContain("holds as the reports stand");
  expect(html).toContain("<strong>fails</strong>");
});
