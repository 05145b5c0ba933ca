import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {arrives, go, phone, shownMarks, slugs, stageOf, still, wide} from "./steps.js";
import {accessibilityFaults, overflow, visitor} from "./visit.js";

const visit = visitor();

for (const [screen, options] of [
  ["a wide screen", wide],
  ["a phone", phone]
] as const) {
  test(`on ${screen}, every step forwards and backwards, a receipt opened and closed on each`, async () => {
    const {page, problems} = await visit("/", options);
    for (const slug of [...slugs, ...slugs.toReversed().slice(1)]) {
      await go(page, slug);
      await arrives(page, slug);
      const marks = shownMarks(page, slug);
      expect(await marks.count()).toBeGreaterThan(0);
      await marks.first().focus();
      await page.keyboard.press("Enter");
      await page.locator("dialog[open] h2").waitFor();
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog[open]").count()).toBe(0);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("href")))
        .toBe(await marks.first().getAttribute("href"));
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test(`on ${screen}, a reload in the middle keeps the step`, async () => {
    const {page, problems} = await visit("/", options);
    await go(page, "who-travels");
    await arrives(page, "who-travels");
    await page.reload({waitUntil: "networkidle"});
    await expect
      .poll(() => stageOf(page, "who-travels").locator(".count").textContent(), {timeout: 8000})
      .toBe(`Step 6 of ${slugs.length}`);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`on ${screen}, in the ${colorScheme}, every state is accessible`, {timeout: 180_000}, async () => {
      const {page} = await visit("/", {...options, colorScheme});
      for (const slug of slugs) {
        await go(page, slug);
        await arrives(page, slug);
        expect(await accessibilityFaults(page, `.scrolly:has(#${slug}) .stage`), slug).toEqual([]);
      }
      await page.context().close();
    });
  }
}

test("the step is kept when the screen is turned, and the picture is that of the new width", async () => {
  const {page, problems} = await visit("/", phone);
  await go(page, "who-travels");
  await arrives(page, "who-travels");
  const box = () => stageOf(page, "who-travels").locator(":scope > svg").getAttribute("viewBox");
  const upright = await box();
  for (const [width, height] of [
    [780, 900],
    [1280, 800],
    [360, 780]
  ] as const) {
    await page.setViewportSize({width, height});
    await go(page, "who-travels");
    await arrives(page, "who-travels");
    await expect.poll(() => shownMarks(page, "who-travels").count()).toBeGreaterThan(100);
  }
  expect(await box()).toBe(upright);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("back and forward lead between steps and pages, to where one was", async () => {
  const {page, origin} = await visit("/", wide);
  await go(page, "five-texts");
  await arrives(page, "five-texts");
  await stageOf(page, "five-texts").locator("summary.count").click();
  await stageOf(page, "five-texts").locator('.list a[href="#one-seat"]').click();
  await arrives(page, "one-seat");
  await page.goto(`${origin}/methods`);
  await page.goBack({waitUntil: "networkidle"});
  await arrives(page, "one-seat");
  await page.goBack();
  await arrives(page, "five-texts");
  await page.goForward();
  await arrives(page, "one-seat");
  await page.context().close();
});

test("previous and next lead through the story from wherever one is", async () => {
  const {page} = await visit("/", wide);
  await go(page, "whole-record");
  await arrives(page, "whole-record");
  await stageOf(page, "whole-record").locator("button.next").click();
  await arrives(page, "new-holder");
  await stageOf(page, "new-holder").locator("button.previous").click();
  await arrives(page, "whole-record");
  await page.context().close();
});

test("a link to a step opens at it, one to a contact with its receipt", async () => {
  const step = await visit("/#one-seat", wide);
  await expect
    .poll(() => stageOf(step.page, "one-seat").locator(".count").textContent(), {timeout: 8000})
    .toBe(`Step 7 of ${slugs.length}`);
  await step.page.context().close();
  const contact = await visit("/#c-r:R300", wide);
  await contact.page.locator("dialog[open] h2").waitFor();
  expect(contact.problems).toEqual([]);
  await contact.page.context().close();
});

test("arrow keys go from mark to mark, and keys elsewhere are the browser's", async () => {
  const {page} = await visit("/", wide);
  await go(page, "five-texts");
  await arrives(page, "five-texts");
  const marks = shownMarks(page, "five-texts");
  await marks.first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
    await marks.nth(1).getAttribute("href")
  );
  await page.context().close();
});

test("calls of one kind alone by keyboard, accessible, and all of them again once the step is left", async () => {
  const {page, problems} = await visit("/", wide);
  await go(page, "other-side-calls");
  await arrives(page, "other-side-calls");
  const group = page.locator("#other-side-calls .one-kind");
  const [all, first] = [group.locator("button").first(), group.locator("button").nth(1)];
  const shown = await shownMarks(page, "other-side-calls").count();
  const faded = stageOf(page, "other-side-calls").locator("a.faded:not(.away)");
  const wanted = Number((await first.textContent())?.match(/\d+/)?.[0]);
  await first.focus();
  await page.keyboard.press("Enter");
  expect(await first.getAttribute("aria-pressed")).toBe("true");
  expect(await faded.count()).toBe(shown - wanted);
  expect(await group.locator('[role="status"]').textContent()).toContain(`${wanted} of ${shown} calls`);
  expect(await accessibilityFaults(page, ".scrolly:has(#other-side-calls)")).toEqual([]);
  await go(page, "last-call");
  await arrives(page, "last-call");
  expect(await faded.count()).toBe(0);
  expect(await all.getAttribute("aria-pressed")).toBe("true");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the page fits a screen of 320 pixels at every step", async () => {
  const {page} = await visit("/", {viewport: {width: 320, height: 640}, ...still});
  for (const slug of slugs) {
    await go(page, slug);
    expect(await overflow(page), slug).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});

test("motion can be switched off on the page, and is off where the system says so", async () => {
  const landed = (page: Page): Promise<void> =>
    expect.poll(() => page.locator(".stage :is(.gliding, canvas)").count(), {timeout: 8000}).toBe(0);
  const flies = async (page: Page, slug: string): Promise<boolean> => {
    // To reach a button in the head the page scrolls, and the picture goes along.
    await landed(page);
    const seen = await page.evaluateHandle(() => {
      const seen = {flying: false};
      new MutationObserver(() => {
        seen.flying ||= document.querySelector(".stage .gliding") !== null;
      }).observe(document.body, {subtree: true, attributeFilter: ["class"]});
      return seen;
    });
    await go(page, slug);
    await arrives(page, slug);
    await landed(page);
    return seen.evaluate(({flying}) => flying);
  };
  const {page} = await visit("/", {viewport: wide.viewport});
  // What is shown first stands there; from the second step on there is motion.
  await go(page, "five-texts");
  await arrives(page, "five-texts");
  expect(await flies(page, "whole-record")).toBe(true);
  await page.getByRole("button", {name: /^Motion/}).click();
  expect(await flies(page, "who-travels")).toBe(false);
  await page.context().close();
  const quiet = await visit("/", wide);
  await go(quiet.page, "five-texts");
  await arrives(quiet.page, "five-texts");
  expect(await flies(quiet.page, "whole-record")).toBe(false);
  await quiet.page.context().close();
});

test("a link to a passage opens at that passage, and markup in a text is shown as text", async () => {
  const {page} = await visit("/", wide);
  const id = await page.locator(".text mark").last().getAttribute("id");
  expect(await page.locator(".texts script, .texts iframe, .texts img").count()).toBe(0);
  await page.context().close();
  const second = await visit(`/#${id}`, wide);
  const passage = second.page.locator(`[id="${id}"]`);
  await expect
    .poll(() => passage.evaluate((element) => element.getBoundingClientRect().top < innerHeight), {timeout: 8000})
    .toBe(true);
  await second.page.context().close();
});

test("nothing moves when the fonts and the scripts arrive", async () => {
  const {page} = await visit("/", wide);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as {value: number; hadRecentInput: boolean}[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({type: "layout-shift", buffered: true});
        setTimeout(() => done(sum), 500);
      })
  );
  expect(shift).toBeLessThan(0.02);
  await page.context().close();
});
