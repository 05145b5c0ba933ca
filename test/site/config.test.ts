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

test("figures and blocks stand where they are named, untouched", () => {
  expect(render("Before.\n\n::figure the-line\n\n::block texts\n\nAfter.")).toBe(
    "<p>Before.</p>\n<figure>line</figure>\n<section>texts</section>\n<p>After.</p>\n"
  );
});

test("a figure may follow a line of prose without a gap", () => {
  expect(render("Before.\n::figure the-line")).toBe("<p>Before.</p>\n<figure>line</figure>\n");
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

test("while one works, room is left for pieces and facts", () => {
  const files = {"facts.json": "{}"};
  expect(render("All {{fact contacts}}.\n\n::figure the-line", {dev: true, files})).toBe(
    "<p>All {{fact contacts}}.</p>\n<!--piece figures/the-line-->\n"
  );
});

const claims = {
  "claims.json": JSON.stringify({
    sure: {holds: true, holds_as_found: true},
    likely: {holds: false, holds_as_found: true},
    wrong: {holds: false, holds_as_found: false}
  })
};

test("a sentence whose claim holds leads to its test; one that is told as failed says so", () => {
  expect(render("[It is so.]{claim=sure}", {files: claims})).toBe(
    '<p><span class="claim">It is so.</span> <a class="tested" href="./methods#claim-sure" aria-label="tested: sure">tested</a></p>\n'
  );
  expect(render("[Not so.]{claim=wrong fails}", {files: claims})).toContain(
    '<span class="claim failed">Not so.</span>'
  );
  expect(render("[Likely, in the reports we found.]{claim=likely as-found}", {files: claims})).toContain("Likely");
});

test("a sentence that says more than its claim carries stops the build", () => {
  const refused = (source: string) => expect(() => render(source, {files: claims}));
  refused("[x]{claim=likely}").toThrow('claim "likely" does not hold under every variant');
  refused("[x]{claim=likely as-found}").toThrow("say “in the reports we found”");
  refused("In the reports we found it.\n\n[x]{claim=likely as-found}").toThrow("say “in the reports we found”");
  refused("[x]{claim=wrong as-found}").toThrow('claim "wrong" fails');
  refused("[x]{claim=likely fails}").toThrow('claim "likely" holds, but is told as failed');
  refused("[x]{claim=sure always}").toThrow('"always" says nothing of a claim');
  refused("[x]{claim=other}").toThrow('unknown claim "other"; the claims are sure, likely, wrong in /index.md: "x"');
});

test("while one works, a claim is only marked", () => {
  expect(render("[x]{claim=other}", {dev: true, files: {}})).toContain('<span class="claim">x</span>');
});
