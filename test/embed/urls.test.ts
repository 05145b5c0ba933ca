import {expect, test} from "vitest";
import {addressOf, chartFiles, frameAddress, sharedFiles} from "../../src/embed/urls.js";

// Pasted into articles since the first release. A line may be added here; a line that goes breaks somebody's page.
const promised = [
  "embed/some-chart.html",
  "embed/some-chart.js",
  "embed/some-chart.svg",
  "embed/some-chart-dark.svg",
  "embed/some-chart.png",
  "embed/some-chart-1200.png",
  "embed/some-chart.csv",
  "embed/some-chart.metadata.json",
  "embed/some-chart.alt.txt",
  "embed/some-chart.cite.bib",
  "embed/some-chart.evidence.json",
  "oembed/some-chart.json",
  "embed/host.js",
  "embed/element.js",
  "embed/chart.d.ts"
];

test("no promised address is lost", () => {
  const written = [...Object.values(chartFiles).map((path) => path("some-chart")), ...Object.values(sharedFiles)];
  expect(written).toEqual(expect.arrayContaining(promised));
  expect(new Set(written).size).toBe(written.length);
  expect(frameAddress("some-chart")).toBe("embed/some-chart");
});

test("an address is absolute as soon as the site knows where it stands", () => {
  expect(addressOf("embed/x.svg", null)).toBe("/embed/x.svg");
  expect(addressOf("embed/x.svg", "https://example.org/a")).toBe("https://example.org/a/embed/x.svg");
});
