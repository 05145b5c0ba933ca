import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {steps} from "../../src/charts/steps/steps.js";
import {framePage} from "../../src/embed/frame-page.js";
import {drawPicture} from "../../src/embed/picture-files.js";
import {describeSteps} from "../../src/embed/step-charts.js";
import {rows} from "../charts/steps/sample.js";
import {emptyDocument, publication, sample} from "./sample.js";

const style = (name: string): string => readFileSync(join(import.meta.dirname, "../../src/style", name), "utf8");
const titles = new Map(steps.map(({slug}) => [slug, `About ${slug}`]));
const described = describeSteps({rows, titles, css: style("steps.css")}, sample.tables);

test("a step renamed in the prose is renamed here too", () => {
  const [slug = ""] = titles.keys();
  const renamed = describeSteps(
    {rows, titles: new Map([...titles, [slug, "Another name"]]), css: style("steps.css")},
    sample.tables
  );
  expect(renamed.map(({headline}) => headline)).toEqual([
    "Another name",
    ...described.slice(1).map(({headline}) => headline)
  ]);
});

test("every step the story names can stand elsewhere, under an address that is no chart's", () => {
  expect(described.map(({slug}) => slug)).toEqual(steps.map(({slug}) => `step-${slug}`));
  expect(describeSteps({rows, titles: new Map(), css: ""}, sample.tables)).toEqual([]);
  for (const {headline, counted, alt, table, version} of described) {
    expect([headline, counted, alt].every((words) => words.length > 5)).toBe(true);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
  }
});

test("its picture has a value for every token, the outlines of its marks, and no letter from another face", () => {
  for (const one of described) {
    const {light} = drawPicture(one, {publication, dyad: sample.dyad, css: style("tokens.css")});
    expect(light, one.slug).not.toMatch(/var\(|[\u25b2\u25bc]/);
    for (const [, id = ""] of light.matchAll(/(?:<use href="|url\()#([^")]+)/g))
      expect(light, `${one.slug}: ${id}`).toContain(`id="${id}"`);
  }
});

test("in its frame every mark has a name and leads to the story, and no id stands twice", () => {
  const input = {document: emptyDocument(), publication, style: "", script: "", holders: [], days: new Map()};
  for (const one of described) {
    const {html} = framePage(one, input);
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(ids.length, one.slug).toBe(new Set(ids).size);
    const marks = html.match(/<a [^>]*href="\.\.\/#c-[^>]*>/g) ?? [];
    expect(
      marks.every((mark) => /aria-label="[^"]{8,}"/.test(mark)),
      one.slug
    ).toBe(true);
    expect(html).toContain(`href="../#${one.slug.slice("step-".length)}"`);
  }
});
