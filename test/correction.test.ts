import {cpSync, readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {expect, test} from "vitest";
import {expandPieces} from "../observablehq.config.js";
import {folders, projectDir} from "../src/site/folders.js";
import {brokenLine} from "../src/site/judge-pages.js";
import {makePieces} from "../src/site/make-pieces.js";
import {temporary} from "./site/temporary.js";

const require = createRequire(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));
const MarkdownIt = require("markdown-it") as new (
  options: object
) => MarkdownIt & {render: (source: string, env: object) => string};

/** An acting president is struck out, and the day another was elected is set a month later. */
const correct = (tenures: string): string =>
  tenures
    .replace(/^ir-mokhber,Mohammad Mokhber,IRN-PRES.*\n/m, "")
    .replace("elect,2021-06-19,2021-08-03", "elect,2021-07-19,2021-08-03");

test("a corrected tenure that breaks sentences of the story is published, with softer sentences in their place", async () => {
  const root = temporary();
  const story = join(root, "src/index.md");
  const buildDir = join(root, ".build");
  cpSync(folders.data, join(root, "data"), {recursive: true});
  cpSync(join(projectDir, "src/index.md"), story, {recursive: true});
  const tenures = join(root, "data/reference/tenures.csv");
  writeFileSync(tenures, correct(readFileSync(tenures, "utf8")));

  const {broken, changedClaims} = await makePieces(join(root, "data"), buildDir);
  const told = broken.map(brokenLine).join("\n");
  expect(told).toMatch(/src\/index\.md:\d+: claim "message-at-once" fails: .* instead$/m);
  expect(told).toMatch(/src\/index\.md:\d+: fact "mokhber-call-lag" is not known: .* instead$/m);
  expect(changedClaims.join()).toContain("claim message-at-once was");

  const md = new MarkdownIt({html: true});
  expandPieces(md, {buildDir, dev: false});
  const page = md.render(readFileSync(story, "utf8"), {path: "/index"});
  for (const {soft, markup} of broken) {
    expect(page).toContain(soft);
    expect(page).not.toContain(markup.slice(1, markup.indexOf("]{")));
  }
  expect(page).not.toContain("every president-elect had a message");
});
