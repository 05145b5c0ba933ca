import {expect, test} from "vitest";
import {citationsOfChart} from "../../src/embed/cite.js";
import {describedChart, publication} from "./sample.js";

const described = {
  ...describedChart("the-line"),
  headline: "75 % of {both} & more",
  version: "0a1b2c3d",
  asOf: "2026-11-05"
};

test("a citation names the version and its day, and an address only where there is one", () => {
  const {plain} = citationsOfChart(described, publication);
  expect(plain).toContain("version 0a1b2c3d, as of 5 November 2026, CC BY 4.0");
  expect(plain).not.toContain("http");
  expect(citationsOfChart(described, {...publication, baseUrl: "https://example.org"}).plain).toMatch(
    /https:\/\/example\.org\/embed\/the-line$/
  );
});

test("BibTeX keeps its signs to itself", () => {
  const {bibtex} = citationsOfChart(described, publication);
  expect(bibtex).toMatch(/^@misc\{the-line-0a1b2c3d,\n/);
  expect(bibtex).toContain("title = {{75 \\% of both \\& more}}");
  expect(bibtex).toContain("booktitle = {{A Story}}");
  expect(bibtex).toContain("year = {2026}");
  expect(bibtex.split("{").length).toBe(bibtex.split("}").length);
});
