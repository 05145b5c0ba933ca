import {createRequire} from "node:module";
import {expect, test} from "vitest";
import {expandPieces} from "../../observablehq.config.js";
import {temporary} from "./temporary.js";

// Framework's own Markdown reader, which it exports under no name.
const require = createRequire(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));
const MarkdownIt = require("markdown-it") as new (
  options: object
) => MarkdownIt & {render: (source: string, env: object) => string};

const pieces = {
  "figures/the-line.html": "<figure>line</figure>\n",
  "blocks/texts.html": "<section>texts</section>\n",
  "facts.json": JSON.stringify({contacts: "10", sly: `<script>*x*</script>`})
};

function render(source: string, {dev = false, files = pieces as Record<string, string>} = {}): string {
  const md = new MarkdownIt({html: true});
  expandPieces(md, {buildDir: temporary(files), dev});
  return md.render(source, {path: "/index"});
}

test("room is left for figures and blocks where they are named", () => {
  expect(render("Before.\n\n::figure the-line\n\n::block texts\n\nAfter.")).toBe(
    "<p>Before.</p>\n<!--piece figures/the-line-->\n<!--piece blocks/texts-->\n<p>After.</p>\n"
  );
});

test("a figure may follow a line of prose without a gap", () => {
  expect(render("Before.\n::figure the-line")).toBe("<p>Before.</p>\n<!--piece figures/the-line-->\n");
});

test("facts are told in prose, headings and HTML", () => {
  expect(
    render('# All {{fact contacts}}\n\n<p class="standfirst">{{fact contacts}} times</p>\n\n*{{fact contacts}}*')
  ).toBe('<h1>All 10</h1>\n<p class="standfirst">10 times</p>\n<p><em>10</em></p>\n');
});

test("a fact is words: neither HTML nor Markdown in it takes effect", () => {
  expect(render("{{fact sly}}")).toBe("<p>&lt;script&gt;*x*&lt;/script&gt;</p>\n");
});

test("an unknown id stops a build and names the near ones", () => {
  expect(() => render("::figure the-lime")).toThrow('unknown figure "the-lime" in /index.md; near: the-line');
  expect(() => render("{{fact contact}}")).toThrow('unknown fact "contact" in /index.md; near: contacts, sly');
  expect(() => render("::block texts", {files: {}})).toThrow("there are no blocks");
});

test("while one works, room is left for facts too, and for pieces that are not there", () => {
  const files = {"facts.json": "{}"};
  expect(render("All {{fact contacts}}.\n\n::figure the-line", {dev: true, files})).toBe(
    "<p>All {{fact contacts}}.</p>\n<!--piece figures/the-line-->\n"
  );
});

const judged = {
  "facts.json": "{}",
  "sentences.json": JSON.stringify({
    '[Gone, {{fact lost}}.]{claim=lost as-found soft="Gone or not."}': {
      fault: 'claim "lost" fails',
      soft: "Gone or not."
    },
    "[x]{claim=lost}": {fault: 'claim "lost" fails', soft: null}
  })
};

test("a sentence whose claim holds leads to its test; one that is told as failed says so", () => {
  expect(render('[It is so.]{claim=sure soft="It may be so."}', {files: judged})).toBe(
    '<p><span class="claim">It is so.</span> <a class="tested" href="./methods#claim-sure" aria-label="tested: sure">tested</a></p>\n'
  );
  expect(render("[Not so.]{claim=wrong fails}", {files: judged})).toContain(
    '<span class="claim failed">Not so.</span>'
  );
  expect(render('[Five days]{soft="Some days"} later', {files: judged})).toBe("<p>Five days later</p>\n");
});

test("a sentence that can no longer be said gives way to its softer one, facts and all", () => {
  expect(render('[Gone, {{fact lost}}.]{claim=lost as-found soft="Gone or not."}', {files: judged})).toBe(
    "<p>Gone or not.</p>\n"
  );
});

test("a sentence that can no longer be said and has no softer one stops the build", () => {
  expect(() => render("[x]{claim=lost}", {files: judged})).toThrow('claim "lost" fails in /index.md: "x"');
  expect(() => render("[x]{claim=sure}", {files: {}})).toThrow("sentences.json");
});

test("a mark that cannot be read stops the build instead of standing on the page", () => {
  expect(() => render('[x]{claim=sure soft="{{fact n}}"}', {files: judged})).toThrow('cannot read "]{claim=sure soft=');
});

test("while one works, which sentence stands is chosen when the page is served", () => {
  const html = render('[x]{claim=other-one soft="y"}', {dev: true, files: {}});
  expect(html).toContain('<span class="claim">x</span>');
  const [, markup = ""] = /<!--sentence (\S+)-->/.exec(html) ?? [];
  expect(decodeURIComponent(markup)).toBe('[x]{claim=other-one soft="y"}');
});

test("a quotation leads to the text of the page in which it stands, any other stays as it is", () => {
  const quotes = {"the road was open again": {article_id: "b", number: 2}};
  const files = {...pieces, "quotes.json": JSON.stringify(quotes)};
  const html = render("He heard “the road was open again”, “really”.\n\n::block texts\n", {files});
  expect(html).toContain(
    '“the road was open again” <a class="tested" href="#t-b" aria-label="quoted from text 2">text 2</a>, “really”.'
  );
  expect(render("“the road was open again”", {files})).not.toContain("<a");
});
