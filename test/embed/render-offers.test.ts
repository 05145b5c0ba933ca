import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {renderOffers} from "../../src/embed/render-offers.js";
import {describedChart, publication} from "./sample.js";

const charts = [describedChart("the-line"), describedChart("whose-event")];
const html = renderOffers(charts, publication);
const {document} = parseHTML(`<html><body>${html}</body></html>`);

test("each chart is offered with three snippets, as text, and with its files", () => {
  const offers = [...document.querySelectorAll(".offer")];
  expect(offers.map((offer) => offer.getAttribute("data-slug"))).toEqual(["the-line", "whose-event"]);
  for (const offer of offers) {
    const snippets = [...offer.querySelectorAll("pre.snippet")].map(({textContent}) => textContent);
    expect(snippets[0]).toMatch(/^<sourced-chart /);
    expect(snippets[1]).toMatch(/^<iframe /);
    expect(snippets[2]).toMatch(/^<a href/);
    expect(offer.querySelectorAll('a[href^="./embed/"]').length).toBe(10);
  }
  expect(document.querySelector("sourced-chart,iframe,img")).toBeNull();
});

test("no page takes a snippet for a cell", () => {
  expect(html).not.toContain("$");
});
