import {expect, test} from "vitest";
import {chartMetadata} from "../../src/embed/metadata.js";
import {describedChart, publication} from "./sample.js";

test("it says what the chart says, and where each of its forms lies", () => {
  const described = describedChart("the-line");
  const told = chartMetadata(described, {...publication, baseUrl: "https://example.org"});
  expect(told).toMatchObject({
    chart: {
      title: described.headline,
      version: described.version,
      n: described.rows.n,
      unknown: described.rows.unknown
    },
    rows: described.table.rows.length,
    files: {csv: "https://example.org/embed/the-line.csv", oembed: "https://example.org/oembed/the-line.json"}
  });
});
