import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {renderOffers} from "../../src/embed/render-offers.js";
import {describedChart, publication} from "./sample.js";

const html = renderOffers({
  charts: [describedChart("the-line"), describedChart("whose-event")],
  steps: [{...describedChart("the-record"), slug: "step-a", live: false}],
  publication,
  rooms: new Map(),
  period: {start: "2012-01-01", end: "2024-12-08"}
});
const {document} = parseHTML(`<html><body>${html}</body></html>`);

test("each chart is offered with its picture, three snippets as text, and its files", () => {
  const offers = [...document.querySelectorAll(".offer")];
  expect(offers.map((offer) => offer.getAttribute("data-slug"))).toEqual(["the-line", "whose-event", "step-a"]);
  for (const offer of offers.slice(0, 2)) {
    const snippets = [...offer.querySelectorAll("pre.snippet")].map(({textContent}) => textContent);
    expect(snippets[0]).toMatch(/^<sourced-chart /);
    expect(snippets[1]).toMatch(/^<iframe /);
    expect(snippets[2]).toMatch(/^<a href/);
    expect(offer.querySelectorAll('a[href^="./embed/"]').length).toBe(10);
  }
  expect(document.querySelector("sourced-chart,iframe")).toBeNull();
});

test("a step comes as frame and picture", () => {
  const snippets = [...document.querySelectorAll('[data-slug="step-a"] pre')].map(({textContent}) =>
    textContent?.slice(0, 5)
  );
  expect(snippets).toEqual(["<ifra", "<a hr"]);
});

test("what an editor may choose from is told to the script", () => {
  expect({...(document.querySelector(".offers") as HTMLElement | null)?.dataset}).toEqual({
    language: "en",
    first: "2012",
    last: "2024"
  });
});

test("no page takes a snippet for a cell", () => {
  expect(html).not.toContain("$");
});
