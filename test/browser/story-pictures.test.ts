import {expect, test} from "vitest";
import {phone, slugs, wide} from "./steps.js";
import {visitor} from "./visit.js";

const visit = visitor();

test("with scripts off every step has its picture, and a mark leads to its row", async () => {
  for (const viewport of [wide.viewport, phone.viewport]) {
    const {page, problems} = await visit("/", {viewport, javaScriptEnabled: false});
    for (const slug of slugs) expect(await page.locator(`#${slug} .pictures svg:visible`).count(), slug).toBe(1);
    expect(await page.locator(".one-kind:visible").count()).toBe(0);
    const mark = page.locator("#record-stops .pictures svg:visible a").first();
    const id = (await mark.getAttribute("href"))?.slice(1) ?? "";
    await mark.click();
    await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  }
});

test("a screen too low for a picture that stays has every picture in its place", async () => {
  const {page} = await visit("/", {viewport: {width: 780, height: 360}});
  for (const slug of slugs) expect(await page.locator(`#${slug} .pictures svg:visible`).count(), slug).toBe(1);
  await page.context().close();
});

test("where scripts run but ours cannot be had, every step has its picture", async () => {
  const {page, origin} = await visit("/", wide);
  await page.route("**/main.*.js", (route) => route.abort());
  await page.goto(origin);
  for (const slug of slugs) expect(await page.locator(`#${slug} .pictures svg:visible`).count(), slug).toBe(1);
  await page.context().close();
});
