import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {type PublishInput, publishEmbeds} from "../../src/embed/publish.js";
import {chartFiles, frameIn} from "../../src/embed/urls.js";
import {writeRasterFonts} from "../../src/site/raster-fonts.js";
import {chart, publication, sample} from "./sample.js";

const css = readFileSync(join(import.meta.dirname, "../../src/style/tokens.css"), "utf8");
const root = mkdtempSync(join(tmpdir(), "embeds-"));
const [first, second] = [join(root, "first"), join(root, "second")];

const languages = {
  en: sample.labels,
  fr: {
    ...sample.labels,
    "whose-event.title-all": "Qui appelle, {n}",
    "whose-event.title-counted": "Qui appelle, {n}",
    "whose-event.picture.called-alone": "a appelé"
  }
};

const written = Object.values(chartFiles);
const read = (path: string): string => readFileSync(join(first, path), "utf8");

beforeAll(async () => {
  const [file = ""] = await writeRasterFonts(join(root, "fonts"), "abcdefghijklmnopqrstuvwxyz");
  const faces = [{family: "Source Sans 3", weight: 400, file}] as const;
  const input: PublishInput = {...sample, publication, css, faces, charts: [chart("whose-event")], languages};
  await publishEmbeds(first, input);
  await publishEmbeds(second, input);
}, 60_000);

afterAll(() => rmSync(root, {recursive: true, force: true}));

test("every promised file of a chart is written", () => {
  const missing = written.map((path) => path("whose-event")).filter((path) => !existsSync(join(first, path)));
  expect(missing).toEqual([]);
});

test("the same input gives the same bytes", () => {
  for (const path of readdirSync(first, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())) {
    const file = join(path.parentPath, path.name);
    expect(readFileSync(file).equals(readFileSync(file.replace(first, second))), path.name).toBe(true);
  }
});

test("a picture needs no page: no token is left, its letters are within it", () => {
  for (const path of [chartFiles.svg("whose-event"), chartFiles.svgDark("whose-event")]) {
    expect(read(path)).not.toMatch(/var\(--/);
    expect(read(path)).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><style>@font-face/);
    expect(read(path)).not.toContain('href="#m-');
  }
  expect(read(chartFiles.svg("whose-event"))).not.toBe(read(chartFiles.svgDark("whose-event")));
});

test("a chart speaks each language there are words in, and the first where a frame or module is not asked", () => {
  const french = read(frameIn("whose-event", "fr"));
  expect(french).toContain('<html lang="fr"');
  expect(french).toContain('<h1 id="whose-event-title">Qui appelle, ');
  expect(french).toContain("a appelé");
  // What has no words in it stays as it was.
  expect(french).toContain("One circle is one telephone call");
  const usual = read(chartFiles.frame("whose-event"));
  expect(usual).not.toContain("Qui appelle");
  expect(usual).toContain('data-languages="en fr"');
  expect(read(chartFiles.module("whose-event"))).toContain("Qui appelle");
});
