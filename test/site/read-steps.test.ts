import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {steps} from "../../src/charts/steps/steps.js";
import {stepTitles} from "../../src/site/read-steps.js";

test("a step is called what its section is, facts put in", () => {
  const prose = `<section class="step" id="one">\n\n## {{fact n}} steps\n\nText\n\n## Not this\n</section>`;
  expect(stepTitles(prose, {n: "Two"})).toEqual(new Map([["one", "Two steps"]]));
});

test("the story names every step", () => {
  const prose = readFileSync(join(import.meta.dirname, "../../src/index.md"), "utf8");
  const titles = stepTitles(prose, {});
  expect(steps.map(({slug}) => slug).filter((slug) => !titles.has(slug))).toEqual([]);
});
