import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {fillPieces, fillTree} from "../../src/site/fill-pieces.js";
import {temporary} from "./temporary.js";

const pieces = {
  "figures/the-line.html": "<figure>$& line</figure>",
  "blocks/a.b.html": '<a href="https://a.example">x</a>'
};
const page = "<p>Before.</p><!--piece figures/the-line--><!--piece blocks/a.b-->";

test("pieces stand where room was left for them, untouched", () => {
  const html = fillPieces(
    `${page}<!--piece blocks/none-->`,
    temporary(pieces),
    (folder, id) => `no ${id} in ${folder}`
  );
  expect(html).toBe('<p>Before.</p><figure>$& line</figure><a href="https://a.example">x</a>no none in blocks');
});

test("in a tree every page is filled, and what leads elsewhere opens elsewhere", async () => {
  const dir = temporary({"index.html": page, "a/deep.html": "<!--piece figures/the-line-->", "x.json": page});
  await fillTree(dir, temporary(pieces));
  expect(readFileSync(join(dir, "a/deep.html"), "utf8")).toBe("<figure>$& line</figure>");
  expect(readFileSync(join(dir, "index.html"), "utf8")).toContain(
    '<a target="_blank" rel="noopener noreferrer" href="https://a.example">'
  );
  expect(readFileSync(join(dir, "x.json"), "utf8")).toBe(page);
});

test("a piece that was not made stops the build", async () => {
  await expect(fillTree(temporary({"index.html": page}), temporary())).rejects.toThrow(
    "index.html needs figures/the-line.html"
  );
});
