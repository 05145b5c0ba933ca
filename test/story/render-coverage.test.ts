import {expect, test} from "vitest";
import {renderCoverage} from "../../src/story/render-coverage.js";
import {recordTables} from "../charts/sample.js";

test("what was not searched for is said as plainly as what was", () => {
  const html = renderCoverage(recordTables.coverage);
  expect(html.match(/<tr><td>/g)).toHaveLength(recordTables.coverage.length);
  expect(html).toContain("<td>not covered, no rates</td>");
  expect(html).toContain("<td>covered</td>");
  expect(html).toContain("Ministers");
});
