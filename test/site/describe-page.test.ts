import {expect, test} from "vitest";
import {describePage, summaryOf} from "../../src/site/describe-page.js";
import {about} from "./about.js";

const page = (body: string) => `<head><title>“It’s” &amp; more | A line</title></head><main>${body}</main>`;
const card = {file: "card.png", width: 1200, height: 630, alt: "A line."};
const plain = {about, path: "index.html", card, resources: []};
const addressed = {...plain, about: {...about, baseUrl: "https://story.example/line"}};

test("the standfirst describes a page; without one the first paragraph does", () => {
  expect(
    summaryOf(`<main><p>First.</p><p class="standfirst">The <b>gist</b>,\n &quot;told&quot; &#38; done.</p>`)
  ).toBe(`The gist, "told" & done.`);
  expect(summaryOf("<main><p>First.</p><p>Second.</p>")).toBe("First.");
});

test("words are escaped once", () => {
  const html = describePage(page("<p>a &lt; b</p>"), plain);
  expect(html).toContain('<meta name="description" content="a &lt; b">');
  expect(html).toContain('<meta property="og:title" content="“It’s” &amp; more | A line">'.replace("’", "’"));
});

test("without an address, what needs one is left out", () => {
  const html = describePage(page("<p>x</p>"), plain);
  expect(html).not.toMatch(/canonical|og:url|og:image|corrections\.xml|https:\/\/story/);
  expect(html).toContain('<meta name="twitter:card" content="summary">');
  expect(html).toContain('<link rel="apple-touch-icon" href="./icon.png">');
});

test("with an address, a page names itself, its picture and the feed", () => {
  const html = describePage(page("<p>x</p>"), {...addressed, path: "explore.html"});
  expect(html).toContain('<link rel="canonical" href="https://story.example/line/explore">');
  expect(html).toContain('<meta property="og:image" content="https://story.example/line/card.png">');
  expect(html).toContain('<meta property="og:image:alt" content="A line.">');
  expect(html).toContain('href="https://story.example/line/corrections.xml"');
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
});

test("the page of what is missing is not for search engines", () => {
  const html = describePage(page("<p>x</p>"), {...addressed, path: "404.html"});
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(/canonical|og:|ld\+json/);
});
