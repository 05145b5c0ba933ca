import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {steps} from "../../src/charts/steps/steps.js";
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

// Charts and steps that have been published. One that is no longer shown keeps its files all the same.
const published = [
  "the-line",
  "the-record",
  "who-travels",
  "who-meets-whom",
  "themes",
  "who-reports",
  "disagreements",
  "texts-by-year",
  "leaders",
  "whose-event",
  "minister-trips",
  "rate-by-leader",
  "after-a-change",
  "around-a-change",
  "contacts-by-year",
  "step-last-call",
  "step-other-side-calls",
  "step-five-texts",
  "step-whole-record",
  "step-new-holder",
  "step-who-travels",
  "step-one-seat",
  "step-left-out",
  "step-record-stops"
];

test("no chart and no step that was published is lost, and none has another's name", () => {
  const now = [...catalog.map(({slug}) => slug), ...steps.map(({slug}) => `step-${slug}`)];
  expect(now).toEqual(expect.arrayContaining(published));
  expect(new Set(now).size).toBe(now.length);
});
