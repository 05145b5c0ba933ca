import {expect, test} from "vitest";
import {bibtex, citation} from "../../src/embed/cite.js";
import {describedChart, publication} from "./sample.js";

const described = {
  ...describedChart("the-line"),
  headline: "75 % of {both} & more",
  version: "0a1b2c3d",
  asOf: "2026-11-05"
};

test("a citation names the version and its day, and an address only where there is one", () => {
  const line = citation(described, publication);
  expect(line).toContain("version 0a1b2c3d, as of 5 November 2026, CC BY 4.0.");
  expect(line).not.toContain("http");
  expect(citation(described, {...publication, baseUrl: "https://example.org"})).toMatch(
    /https:\/\/example\.org\/embed\/the-line$/
  );
});

test("BibTeX keeps its signs to itself", () => {
  const entry = bibtex(described, publication);
  expect(entry).toMatch(/^@misc\{the-line-0a1b2c3d,\n/);
  expect(entry).toContain("title = {{75 \\% of both \\& more}}");
  expect(entry).toContain("year = {2026}");
  expect(entry.split("{").length).toBe(entry.split("}").length);
});
