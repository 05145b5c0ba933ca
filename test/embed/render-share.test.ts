import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {renderShare} from "../../src/embed/render-share.js";
import {publication} from "./sample.js";

const chart = {slug: "a-chart", headline: "What <it> shows", version: "0a1b", asOf: "2026-11-05"};
const read = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

test("picture, data, evidence, citation, embed and link, all without a script", () => {
  const document = read(renderShare(chart, publication));
  expect([...document.querySelectorAll("li > b")].map(({textContent}) => textContent)).toEqual([
    "Picture",
    "Data",
    "Evidence",
    "Cite",
    "Embed",
    "Link"
  ]);
  expect(document.querySelector("button,script")).toBeNull();
  expect(document.querySelector(".citation")?.textContent).toContain("What <it> shows");
  expect(document.querySelector("summary")?.textContent).toBe("Share: What <it> shows");
});

test("files are named for the chart and the day", () => {
  const names = [...read(renderShare(chart, publication)).querySelectorAll("[data-download]")].map((link) =>
    link.getAttribute("data-download")
  );
  expect(names).toEqual([
    "a-chart_2026-11-05.png",
    "a-chart-1200_2026-11-05.png",
    "a-chart_2026-11-05.svg",
    "a-chart-dark_2026-11-05.svg",
    "a-chart_2026-11-05.csv",
    "a-chart_2026-11-05.metadata.json",
    "a-chart_2026-11-05.evidence.json",
    "a-chart_2026-11-05.cite.bib"
  ]);
});

test("a step's link leads to its place in the story", () => {
  const link = (place?: string) =>
    read(renderShare({...chart, ...(place && {place})}, publication))
      .querySelector(".permalink")
      ?.getAttribute("href");
  expect([link(), link("#first")]).toEqual(["#a-chart", "#first"]);
});
