import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {finishPage} from "../../src/site/finish-page.js";
import {about} from "./about.js";

const client = `<script type="module">\n\nimport "./_observablehq/client.12345678.js";\n\n</script>`;
const rendered = (body: string, {head = "", script = client} = {}) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Story | Site</title>
<link rel="modulepreload" href="./_observablehq/client.12345678.js">
<link rel="modulepreload" href="./_import/made/js/main.1.js">
${head}
${script}
</head>
<body><main id="observablehq-main" class="observablehq">${body}</main></body>
</html>`;

const context = {
  language: "en-GB",
  description: null,
  path: "index.html",
  published: (file: string) => `_file/${file}?hashed`
};

test("a page says its language and may be enlarged", () => {
  const html = finishPage(rendered(""), context);
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain('content="width=device-width, initial-scale=1"');
});

test("a page without cells loses Framework's client and keeps its own script", () => {
  const html = finishPage(
    rendered("<p>words</p>", {head: `<script type="module" src="./_import/made/js/main.1.js"></script>`}),
    context
  );
  expect(html).not.toContain("_observablehq/");
  expect(html).toContain('<link rel="modulepreload" href="./_import/made/js/main.1.js">');
  expect(html).toContain('<script type="module" src="./_import/made/js/main.1.js">');
});

test("a page with cells keeps the client, and its policy allows that very script", () => {
  const html = finishPage(rendered("<!--:0a1b2c3d:-->"), context);
  const [, body = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  expect(body).toContain("client.12345678.js");
  expect(html).toContain(`script-src 'self' 'sha256-${createHash("sha256").update(body).digest("base64")}'`);
});

test("without scripts of its own in the page, the policy allows files only", () => {
  expect(finishPage(rendered(""), context)).toContain("script-src 'self';");
});

test("times of files are taken out", () => {
  const script = `<script type="module">registerFile("./a.json", {"name":"./a.json","path":"./_file/a.1.json","lastModified":1700000000000.5,"size":3});</script>`;
  const html = finishPage(rendered("<!--:0a1b2c3d:-->", {script}), context);
  expect(html).toContain(`"path":"./_file/a.1.json","size":3`);
});

test("fonts are found from a page of any depth", () => {
  const head = "<style>@font-face{src:url(/_file/made/fonts/f.woff2)}</style>";
  expect(finishPage(rendered("", {head}), context)).toContain("url(./_file/made/fonts/f.woff2?hashed)");
  expect(finishPage(rendered("", {head}), {...context, path: "embed/line.html"})).toContain(
    "url(../_file/made/fonts/f.woff2?hashed)"
  );
});

test("a download leads to the table's lasting address", () => {
  const html = finishPage(rendered(`<a href="./_file/data/contacts.0a1b2c3d.csv" download="">CSV</a>`), context);
  expect(html).toContain(`<a href="./data/contacts.csv" download="">`);
});

test("rows written into the page are no script, and the policy does not speak of them", () => {
  expect(finishPage(rendered(`<script type="application/json">[1]</script>`), context)).toContain("script-src 'self';");
});

test("headings no longer link to themselves", () => {
  const html = finishPage(
    rendered(`<h2 id="a" tabindex="-1"><a class="observablehq-header-anchor" href="#a">A <em>b</em></a></h2>`),
    context
  );
  expect(html).toContain(`<h2 id="a" tabindex="-1">A <em>b</em></h2>`);
});

test("a page is described before its policy is made, and linked data is no script", () => {
  const html = finishPage(rendered("<p>First.</p>"), {...context, description: {about, card: null, resources: []}});
  expect(html).toContain('<meta name="description" content="First.">');
  expect(html).toContain("application/ld+json");
  expect(html).toContain("script-src 'self';");
});
