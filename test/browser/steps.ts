import type {Locator, Page} from "playwright-core";
import {expect} from "vitest";
import {steps} from "../../src/charts/steps/steps.js";

export const slugs = steps.map(({slug}) => slug);

// Where nothing moves, a state is there at once.
export const still = {reducedMotion: "reduce"} as const;
export const wide = {viewport: {width: 1280, height: 900}, ...still};
export const phone = {viewport: {width: 360, height: 780}, ...still};

/** Goes to a step the way the list and the buttons do. */
export const go = (page: Page, slug: string): Promise<void> =>
  page.evaluate((id) => {
    dispatchEvent(new Event("wheel"));
    document.getElementById(id)?.scrollIntoView({behavior: "instant"});
  }, slug);

/** The stage of the part of the story in which a step stands. */
export const stageOf = (page: Page, slug: string): Locator => page.locator(`.scrolly:has(#${slug}) .stage`);
export const shownMarks = (page: Page, slug: string): Locator => stageOf(page, slug).locator("svg a:not(.away)");

export async function arrives(page: Page, slug: string): Promise<void> {
  const count = `Step ${slugs.indexOf(slug) + 1} of ${slugs.length}`;
  await expect.poll(() => stageOf(page, slug).locator(".count").textContent(), {timeout: 8000}).toBe(count);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${slug}`);
}
