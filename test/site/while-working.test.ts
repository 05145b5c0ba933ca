import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {PiecesMaker} from "../../src/site/pieces-maker.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {projectCopy} from "./project-copy.js";

interface Edit {
  file: string;
  from: string;
  to: string;
  /** What then stands in the pieces. */
  sign: RegExp;
}

// Modules that others share: first such as change nothing of the rows, then of the layers below.
const edits: readonly (readonly Edit[])[] = [
  [
    {file: "embed/render-share.ts", from: "<summary", to: '<summary class="new"', sign: /summary class="new"/},
    {file: "story/name-figure.ts", from: '"group"', to: '"figure"', sign: /role="figure"/},
    {file: "charts/theme.ts", from: "#fbf8f3", to: "#abcdef", sign: /--paper, #abcdef/}
  ],
  [
    {file: "charts/words/days.ts", from: '"July"', to: '"Heuert"', sign: /Heuert 20\d\d/},
    {file: "tables/claims/who-travels.ts", from: "countries (", to: "lands (", sign: /two lands \(/},
    {
      file: "coder/code-texts.ts",
      from: "return codeArticle(text, lexicon);",
      to: "const coded = codeArticle(text, lexicon); return {...coded, article: {...coded.article, word_count: 7}};",
      sign: /7 words/
    }
  ]
];

/** A process that makes the pieces of a copy of the project, and what it has made. */
function working(root: string, folder: string) {
  const buildDir = join(root, folder);
  const maker = new PiecesMaker({
    entry: join(root, "src/site/while-working.ts"),
    dataDir: join(root, "data"),
    buildDir
  });
  onTestFinished(() => maker.close());
  return async (): Promise<Record<string, string>> => {
    maker.forgetCode();
    await maker.make();
    await maker.makeFigures();
    await maker.makeRest();
    const names = (await treeFiles(buildDir)).filter((name) => !name.startsWith("dev/"));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(buildDir, name), "utf8")]));
  };
}

const shows = (pieces: Record<string, string>, sign: RegExp): boolean =>
  Object.values(pieces).some((text) => sign.test(text));

test("after edits of the code a process that went on has made what a new one makes", async () => {
  const root = projectCopy();
  const made = working(root, ".build");
  const before = await made();
  const undo: (() => void)[] = [];
  for (const batch of edits) {
    for (const {file, from, to, sign} of batch) {
      const path = join(root, "src", file);
      const source = readFileSync(path, "utf8");
      expect(source, file).toContain(from);
      expect(shows(before, sign), file).toBe(false);
      writeFileSync(path, source.replaceAll(from, to));
      undo.push(() => writeFileSync(path, source));
    }
    const pieces = await made();
    for (const {file, sign} of batch) expect(shows(pieces, sign), file).toBe(true);
  }
  const after = await made();
  expect(after).toEqual(await working(root, ".anew")());
  const gone = join(root, "src/charts/words/number-word.ts");
  const source = readFileSync(gone, "utf8");
  rmSync(gone);
  await expect(made()).rejects.toThrow(/Could not resolve "[./\w]*number-word\.js"/);
  writeFileSync(gone, source);
  expect(await made()).toEqual(after);
  for (const back of undo) back();
  expect(await made()).toEqual(before);
}, 120_000);
