import type {Locator, Page} from "playwright-core";
import {expect, test} from "vitest";
import {scrollThrough, visitor} from "./visit.js";

const visit = visitor();

const screens = [
  {screen: "a wide screen", options: {viewport: {width: 1280, height: 900}}},
  {screen: "a phone", options: {viewport: {width: 360, height: 780}}},
  {screen: "a wide screen with scripts off", options: {viewport: {width: 1280, height: 900}, javaScriptEnabled: false}},
  {screen: "a phone with scripts off", options: {viewport: {width: 360, height: 780}, javaScriptEnabled: false}}
];

/** The marks of the line that are drawn for this screen; those of the other widths are not displayed. */
const marks = (page: Page): Locator => page.locator("#the-line a.mark:visible");

/** The passage a mark's address names. Ids hold signs that a selector would have to escape. */
const passageOf = async (page: Page, mark: Locator): Promise<Locator> =>
  page.locator(`[id="${(await mark.getAttribute("href"))?.slice(1)}"]`);

const inView = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const {top, bottom} = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

// A page may take its time to scroll there.
const comesIntoView = (target: Locator): Promise<void> => expect.poll(() => inView(target), {timeout: 8000}).toBe(true);

for (const {screen, options} of screens) {
  test(`on ${screen}, every mark is one click from its sentence`, async () => {
    const {page, problems} = await visit("/", options);
    const count = await marks(page).count();
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; ++i) expect(await (await passageOf(page, marks(page).nth(i))).count()).toBe(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test(`on ${screen}, the mouse follows a mark to its passage and back`, async () => {
    const {page, problems} = await visit("/", options);
    if (options.javaScriptEnabled !== false) await scrollThrough(page);
    const mark = marks(page).first();
    const passage = await passageOf(page, mark);
    const id = await mark.getAttribute("id");
    await mark.click();
    await comesIntoView(passage);
    const back = page.locator(`a[href="#${id}"]:visible`).first();
    await back.click();
    await comesIntoView(page.locator(`[id="${id}"]`));
    expect(problems).toEqual([]);
    await page.context().close();
  });
}

test("the keyboard follows a mark to its passage and back", async () => {
  const {page, problems} = await visit("/");
  await scrollThrough(page);
  const mark = marks(page).first();
  const id = await mark.getAttribute("id");
  await mark.focus();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  await page.keyboard.press("Enter");
  const passage = await passageOf(page, marks(page).first());
  await comesIntoView(passage);
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(`#${id}`);
  await page.keyboard.press("Enter");
  await comesIntoView(page.locator(`[id="${id}"]`));
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a link to a passage opens at that passage", async () => {
  const {page} = await visit("/");
  const passage = await passageOf(page, marks(page).last());
  const address = `/#${await passage.getAttribute("id")}`;
  await page.context().close();
  const second = await visit(address);
  await comesIntoView(second.page.locator(`[id="${address.slice(2)}"]`));
  await second.page.context().close();
});

test("markup in a text is shown as text", async () => {
  const {page} = await visit("/");
  expect(await page.locator(".texts script, .texts iframe, .texts img").count()).toBe(0);
  await page.context().close();
});

test("nothing moves when the fonts arrive and the figures come to life", async () => {
  const {page} = await visit("/");
  await page.evaluate(() => {
    const seen = window as unknown as {shift: number};
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {value: number; hadRecentInput: boolean}[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({type: "layout-shift", buffered: true});
  });
  await scrollThrough(page);
  expect(await page.evaluate(() => (window as unknown as {shift: number}).shift)).toBeLessThan(0.1);
  await page.context().close();
});
