import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {steps} from "../../src/charts/steps/steps.js";
import {folders} from "../../src/site/folders.js";
import {otherHost} from "./elsewhere.js";
import {accessibilityFaults, overflow, visitor} from "./visit.js";

const visit = visitor();
const elsewhere = otherHost();
const copying = {permissions: ["clipboard-read", "clipboard-write"]};

test("the page for editors offers every chart and step, without a fault and without scripts", async () => {
  for (const options of [{}, {colorScheme: "dark"}, {javaScriptEnabled: false}] as const) {
    const {page, problems} = await visit("/embeds", options);
    expect(await page.locator(".offer").count()).toBe(catalog.length + steps.length);
    expect(problems).toEqual([]);
    if (!("javaScriptEnabled" in options)) expect(await accessibilityFaults(page, "main")).toEqual([]);
    await page.context().close();
  }
});

test("a preview stands at 320, 600 and 900 pixels, as high as its content, as chosen", async () => {
  const {page, problems} = await visit("/embeds", {viewport: {width: 1000, height: 900}});
  const offer = page.locator('.offer[data-slug="step-whole-record"]');
  await page.locator(".options select").first().selectOption("true");
  for (const width of [320, 600, 900]) {
    await offer.getByRole("button", {name: `Preview at ${width}`}).click();
    const frame = offer.locator("iframe");
    const inner = async () => (await frame.elementHandle())?.contentFrame();
    await expect.poll(async () => (await inner())?.evaluate(() => innerWidth)).toBe(width);
    await expect
      .poll(async () => {
        const content = await (await inner())?.evaluate(() => document.body.getBoundingClientRect().height);
        return Math.abs((content ?? 0) - ((await frame.boundingBox())?.height ?? 0));
      })
      .toBeLessThan(4);
    expect(await (await inner())?.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

test("an option changes every snippet", async () => {
  const {page} = await visit("/embeds");
  const [theme, title, from] = await page.locator(".options select").all();
  await theme?.selectOption("true");
  await title?.selectOption("true");
  await from?.selectOption("2016");
  const snippets = await page.locator("pre.snippet").allTextContents();
  const frames = snippets.filter((text) => text.startsWith("<iframe"));
  expect(frames).toHaveLength(catalog.length + steps.length);
  expect(frames.filter((text) => text.includes("?dark=true&amp;plain=true&amp;time=2016..latest"))).toHaveLength(
    frames.length
  );
  await page.context().close();
});

test("a frozen chart shows its picture and rows with its site gone, and says when the data has changed", async () => {
  const {page, origin} = await visit("/embeds", copying);
  const offer = page.locator('.offer[data-slug="whose-event"]');
  await offer.getByRole("button", {name: "Copy the frozen chart"}).click();
  await expect.poll(() => offer.getByRole("status").textContent()).toContain("Copied.");
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  await page.context().close();
  const without = await elsewhere(snippet.replaceAll(origin, "http://127.0.0.1:9"));
  expect(
    await without.page.locator("sourced-chart img").evaluate((image: HTMLImageElement) => image.naturalWidth)
  ).toBe(600);
  expect(await without.page.locator("sourced-chart pre").textContent()).toContain("Who rang");
  await without.page.context().close();
  const here = snippet.replaceAll(origin, "SITE");
  for (const [pasted, moved] of [
    [here, 0],
    [here.replace(/data-version="\w+"/, 'data-version="00000000"'), 1]
  ] as const) {
    const host = await elsewhere(pasted);
    await expect.poll(() => host.page.getByText("The data has changed since this was published.").count()).toBe(moved);
    expect(await host.page.locator("sourced-chart img").isVisible()).toBe(true);
    await host.page.context().close();
  }
});

test("every chart of the pages has its menu, of plain links that lead somewhere", async () => {
  for (const path of ["/", "/record"]) {
    const {page, origin} = await visit(path, {javaScriptEnabled: false});
    const menus = await page.locator("details.share").all();
    expect(menus.length).toBe(await page.locator("main figure").count());
    for (const menu of menus.slice(0, 2)) {
      await menu.locator("summary").click();
      for (const link of await menu.locator('a[href^="./"]').all()) {
        const href = (await link.getAttribute("href")) ?? "";
        expect((await page.request.get(new URL(href, origin).href)).status(), href).toBe(200);
      }
    }
    await page.context().close();
  }
});

test("the menu works by keyboard, says what it did, and is sound", async () => {
  const {page, origin, problems} = await visit("/record", copying);
  const menu = page.locator('.share[data-slug="whose-event"]');
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  await menu.getByRole("button", {name: "Copy frame"}).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => menu.getByRole("status").textContent()).toBe("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const {html} = JSON.parse(readFileSync(join(folders.dist, "oembed/whose-event.json"), "utf8")) as {html: string};
  expect(copied).toBe(html.replace('src="/', `src="${origin}/`));
  const [download] = await Promise.all([page.waitForEvent("download"), menu.getByText("PNG", {exact: true}).click()]);
  expect(download.suggestedFilename()).toMatch(/^whose-event_\d{4}-\d\d-\d\d\.png$/);
  expect(await accessibilityFaults(page, '.share[data-slug="whose-event"]')).toEqual([]);
  await page.setViewportSize({width: 360, height: 740});
  expect(await overflow(page)).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});
