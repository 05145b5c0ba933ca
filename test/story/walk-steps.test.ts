import {afterEach, expect, test, vi} from "vitest";
import {currentStep, stepBar, stepsIn} from "../../src/story/walk-steps.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

function open(tops = [100, 500, 900]) {
  const body = tops.map((_, i) => `<section class="step" id="s${i}"><h2> Step ${i} </h2></section>`).join("");
  const page = openPage(body);
  for (const [i, section] of [...page.document.querySelectorAll("section")].entries())
    Object.assign(section, {getBoundingClientRect: () => ({top: tops[i]})});
  return {...page, steps: stepsIn(page.document)};
}

test("steps are the page's sections, in order", () => {
  expect(open().steps.map(({slug, heading}) => [slug, heading])).toEqual([
    ["s0", "Step 0"],
    ["s1", "Step 1"],
    ["s2", "Step 2"]
  ]);
});

test("the current step is the last that the eye has reached, from above or from below", () => {
  expect(currentStep(open().steps, 600)?.slug).toBe("s1");
  expect(currentStep(open([-900, -500, -100]).steps, 600)?.slug).toBe("s2");
  expect(currentStep(open([700, 900, 1200]).steps, 600)).toBeNull();
});

test("previous and next lead from wherever the reader has scrolled to, and stop at the ends", () => {
  const {document, fire, steps} = open();
  const gone: string[] = [];
  const bar = stepBar(document, {all: steps, go: ({slug}) => gone.push(slug)});
  const [previous, next] = [...bar.element.querySelectorAll("button")];
  bar.show(present(steps[1]));
  expect(bar.element.textContent).toContain("Step 2 of 3");
  fire(present(next), "click");
  fire(present(previous), "click");
  expect(gone).toEqual(["s2", "s0"]);
  bar.show(present(steps[2]));
  fire(present(next), "click");
  expect(gone).toHaveLength(2);
  expect(next?.getAttribute("aria-disabled")).toBe("true");
});

test("the list names every step and marks the one that is read", () => {
  const {document, steps} = open();
  const bar = stepBar(document, {all: steps, go: () => undefined});
  bar.show(present(steps[2]));
  const links = [...bar.element.querySelectorAll("ol a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["#s0", "#s1", "#s2"]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, null, "step"]);
});
