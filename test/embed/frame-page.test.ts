import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {framePage} from "../../src/embed/frame-page.js";
import {markDays} from "../../src/embed/mark-days.js";
import {chart, describedChart, emptyDocument, publication, sample} from "./sample.js";

function frame(slug: string, baseUrl: string | null = null) {
  const described = describedChart(slug);
  const {html, heights} = framePage(described, {
    document: emptyDocument(),
    publication: {...publication, baseUrl},
    style: "p{}",
    script: "1",
    holders: [{name: `"O'Name" <b>`, start: "2013", end: "2014"}],
    days: markDays(sample.tables)
  });
  return {described, html, heights, document: parseHTML(html).document as unknown as Document};
}

test("a frame is whole without scripts: words, three pictures, the table, ways out", () => {
  const {described, document} = frame("whose-event");
  expect(document.querySelector("h1")?.textContent).toBe(described.headline);
  expect(document.querySelectorAll(".picture svg")).toHaveLength(3);
  expect(document.querySelectorAll("tbody tr")).toHaveLength(described.table.rows.length);
  expect(document.querySelector('a[href="whose-event.csv"]')).not.toBeNull();
  expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
});

test("ids stand once, marks lead to the story and bear their days", () => {
  const {html, document} = frame("the-line");
  const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(document.querySelectorAll('a[href^="../#m-"][data-from]').length).toBeGreaterThan(0);
  expect(html).not.toContain('href="#m-');
});

test("whole addresses are given only where the site has one", () => {
  expect(frame("whose-event").html).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  const {document} = frame("whose-event", "https://example.org/a");
  expect(document.querySelector('link[type="application/json+oembed"]')?.getAttribute("href")).toBe(
    "https://example.org/a/oembed/whose-event.json"
  );
  expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
    "https://example.org/a/embed/whose-event"
  );
});

test("what is said of people cannot break out of its attribute", () => {
  const {document} = frame("whose-event");
  expect(JSON.parse(document.documentElement.getAttribute("data-holders") ?? "")).toMatchObject([
    {name: `"O'Name" <b>`}
  ]);
  expect(chart("whose-event").slug).toBe(document.documentElement.getAttribute("data-slug"));
});
