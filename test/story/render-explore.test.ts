import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import type {ExploreSetting} from "../../src/story/explore/entries.js";
import {renderExplore} from "../../src/story/render-explore.js";
import {dyad, tables} from "../charts/sample.js";

test("without scripts there are words and files; for scripts, who led when", () => {
  const {document} = parseHTML(`<body>${renderExplore(tables, dyad)}</body>`);
  expect(document.querySelector("#explore")?.textContent).toContain("need scripts");
  expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toContain("./data/contacts.csv");
  const {dyad: told, reigns} = JSON.parse(document.querySelector("script")?.textContent ?? "") as ExploreSetting;
  expect(told.sides).toEqual(dyad.sides);
  expect(reigns).toHaveLength(2);
  expect(reigns[0]?.every(({start, end}) => start < end)).toBe(true);
});
