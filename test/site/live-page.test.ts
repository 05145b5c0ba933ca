import {expect, test} from "vitest";
import {livePage} from "../../src/site/live-page.js";
import {temporary} from "./temporary.js";

const client = `<script type="module">\n\nimport {open, define} from "/_observablehq/client.js";\n\nopen({hash: "1a", eval: (body) => eval(body)});\n\n</script>`;
const page = (body: string) =>
  `<html><head><title>{{fact contacts}}</title>\n${client}\n</head><body><main id="m" class="c">${body}</main></body></html>`;
const pieces = {"figures/the-line.html": "<figure>line</figure>", "facts.json": `{"contacts": "10", "sly": "<b>"}`};
const live = (body: string, files: Record<string, string> = pieces) =>
  livePage(page(body), {buildDir: temporary(files), version: "1.0"});

test("pieces and facts stand where room was left for them", () => {
  const html = live("<p>All {{fact contacts}}, {{fact sly}}</p><!--piece figures/the-line-->");
  expect(html).toContain("<title>10</title>");
  expect(html).toContain("<p>All 10, &lt;b&gt;</p><figure>line</figure>");
});

test("the page's script is put in where Framework did not see it", () => {
  expect(live("<!--main script-->")).toContain('<script type="module" src="/_scripts/main.js"></script>');
});

test("what is not known is told on the page, with what there is", () => {
  expect(live("<!--piece figures/the-lime-->")).toContain("unknown: &quot;the-lime&quot;; the figures are the-line");
  expect(live("{{fact contact}}")).toContain("[unknown: &quot;contact&quot;; the facts are contacts, sly]");
  expect(live("<!--piece blocks/texts-->", {})).toContain("there are no blocks");
});

test("what is wrong in the data stands at the top of the page, as text, until it is mended", () => {
  const files = {...pieces, "problem.json": JSON.stringify({lines: ["data/a.csv row 3", "<b>"]})};
  expect(live("Prose.", files)).toMatch(
    /<main id="m" class="c">\n<div class="problem" role="alert"[^>]*>data\/a\.csv row 3\n&lt;b&gt;<\/div>Prose\./
  );
  // A browser keeps its place when something comes above it: the fault must be seen from there too.
  expect(live("Prose.", files)).toContain("position:sticky;top:0");
  expect(live("Prose.")).not.toContain('role="alert"');
});

test("a sentence that can no longer be said is struck out beside the softer one", () => {
  const judged = {...pieces, "sentences.json": `{"[a]{x-y}": {"fault": "it fails", "soft": "b"}}`};
  const sentence = "<!--sentence %5Ba%5D%7Bx%2Dy%7D-->a<!--/sentence-->";
  expect(live(sentence, judged)).toContain('<del title="it fails">a</del> <ins>b</ins>');
  expect(live(sentence)).toContain(">a</main>");
});

test("a page without cells runs without Framework's client, one with cells without its socket", () => {
  expect(live("Prose.")).not.toContain("client.js");
  const cells = live("<!--:0a1b2c3d:-->");
  expect(cells).toContain("client.js");
  expect(cells).not.toContain("open({");
});

test("every page waits for the next edit", () => {
  expect(live("Prose.")).toContain('new EventSource("/_live?1.0")');
});
