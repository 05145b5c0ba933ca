import {expect, test} from "vitest";
import {arrives, go, phone, slugs, still, wide} from "./steps.js";
import {accessibilityFaults, overflow, visitor} from "./visit.js";

const visit = visitor();

for (const [look, options] of [
  ["forced colours", {...wide, forcedColors: "active"}],
  [
    "the letters of a phone enlarged to twice their size",
    {viewport: {width: 640, height: 512}, deviceScaleFactor: 2, ...still}
  ],
  ["a screen of 320 pixels", {viewport: {width: 320, height: 640}, ...still}]
] as const) {
  test(`with ${look}, every state is accessible and fits`, {timeout: 180_000}, async () => {
    const {page} = await visit("/", options);
    for (const slug of slugs) {
      await go(page, slug);
      await arrives(page, slug);
      expect(await overflow(page), slug).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page, `.scrolly:has(#${slug})`), slug).toEqual([]);
    }
    expect(await accessibilityFaults(page, ".cite")).toEqual([]);
    await page.context().close();
  });
}

test("every step is a page too, whole and accessible, with its own card", async () => {
  for (const slug of slugs) {
    const {page, problems} = await visit(`/step/${slug}`, phone);
    expect(await page.locator("main .pictures svg:visible").count(), slug).toBe(1);
    expect(await overflow(page), slug).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page), slug).toEqual([]);
    expect(await page.evaluate(async (name) => (await fetch(`../card-${name}.png`)).ok, slug)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  }
});

test("a mark of a step’s own page opens its receipt in the story", async () => {
  const {page} = await visit("/step/record-stops", wide);
  await page.locator("main .pictures svg:visible a").first().click();
  await page.locator("dialog[open] h2").waitFor();
  expect(await page.locator("dialog[open] bdi.native").first().getAttribute("dir")).toBe("rtl");
  expect(await page.locator("dialog[open]").getByRole("link", {name: "Report an error"}).count()).toBe(1);
  await page.context().close();
});

test("a citation is copied with a button", async () => {
  const {page} = await visit("/", {...wide, permissions: ["clipboard-read", "clipboard-write"]});
  const cite = page.locator(".cite dd").first();
  await page.locator(".cite button.copy").first().click();
  await expect.poll(() => page.locator(".cite button.copy").first().textContent()).toBe("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await cite.textContent())?.trim());
  await page.context().close();
});

test("on paper it is an article: no stage, every picture, numbered notes", async () => {
  const {page} = await visit("/", wide);
  await page.emulateMedia({media: "print"});
  for (const slug of slugs) expect(await page.locator(`#${slug} .pictures svg:visible`).count(), slug).toBe(1);
  expect(
    await page.locator(".stage:visible, .masthead nav:visible, .copy:visible, details.share:visible").count()
  ).toBe(0);
  expect(await page.locator(".notes li").count()).toBe(await page.locator("main .tested").count());
  // An A4 sheet with its margins has room for 263 by 178 mm: two steps.
  await page.setViewportSize({width: 673, height: 994});
  const heights = await page.locator(".told > .step").evaluateAll((all) => all.map((step) => step.clientHeight));
  for (const height of heights) expect((2 * height * 25.4) / 96).toBeLessThan(263 - 4);
  await page.context().close();
});
