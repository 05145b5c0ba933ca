import {expect, test} from "vitest";
import {readHtml} from "../../src/corpus/read-html.js";

const ARTICLE = `<p>The president of Aland <b>telephoned</b> the president of Bland on Monday.<br>They spoke for an hour.</p>
<p>“We agreed to meet,” he said.&nbsp;The two countries&rsquo; ministers met last week, and the talks covered trade, borders and
the return of refugees, among other things.</p><script>track()</script>`;
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Presidents speak | The Daily</title>
<meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2023-05-03T23:10:00+03:00">
<link rel="canonical" href="https://example.org/a"></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<h1>Presidents speak</h1><article>${ARTICLE}</article><aside><h3>Related</h3><a href="/x">Another call</a></aside></body></html>`;

test("a page is its article, a paragraph a line, and what it says of itself", () => {
  expect(readHtml(PAGE)).toEqual({
    text: [
      "The president of Aland telephoned the president of Bland on Monday.",
      "They spoke for an hour.",
      "“We agreed to meet,” he said.\u00a0The two countries’ ministers met last week, and the talks covered trade, borders and the return of refugees, among other things."
    ].join("\n"),
    title: "Presidents speak",
    outlet: "The Daily",
    url: "https://example.org/a",
    published: "2023-05-03",
    language: "en"
  });
});

test("a day can stand in a time element; what is no day is not known", () => {
  const dated = (html: string) => readHtml(`<html><body>${html}${ARTICLE}</body></html>`).published;
  expect(dated('<time datetime="2022-01-31 10:00">31 January</time>')).toBe("2022-01-31");
  expect(dated('<time datetime="last week">last week</time>')).toBeNull();
  expect(dated('<time datetime="2022-02-31">?</time>')).toBeNull();
});

test.each(["They met.", "<p>They met.</p>", "<html><p>They met.</html>"])(
  "%s has no article and is read whole",
  (html) => {
    expect(readHtml(html)).toMatchObject({text: "They met.", title: null, published: null});
  }
);

test("nothing gives nothing", () => {
  expect(readHtml("").text).toBe("");
});
