import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Locator, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {steps} from "../../src/charts/steps/steps.js";
import {linkedPicture, liveSnippet} from "../../src/embed/snippets.js";
import {folders} from "../../src/site/folders.js";
import {differing} from "./differing.js";
import {otherHost} from "./elsewhere.js";
import {throughWordPress, wordPressListener} from "./wordpress.js";

const visit = otherHost();
const widths = [320, 600, 900];
const all = [...catalog.map(({slug}) => slug), ...steps.map(({slug}) => `step-${slug}`)];

const oembed = (slug: string): {html: string; height: number} =>
  JSON.parse(readFileSync(join(folders.dist, `oembed/${slug}.json`), "utf8"));

const frameOf = (slug: string): string => oembed(slug).html.replace('src="/', 'src="SITE/');
const helper = `<script src="SITE/embed/host.js"></script>`;
// As the page for editors has them.
const publication = {title: "", publisher: "", byline: "", licence: "", language: "en", baseUrl: "SITE"};
const pictured = (slug: string) => ({slug, alt: "what it shows", height: Math.round(pngHeight(slug) / 2)});
const picture = (slug: string): string => linkedPicture(pictured(slug), publication);
const live = (slug: string): string => liveSnippet(pictured(slug), publication);

/** The height stands in the first chunk. */
const pngHeight = (slug: string): number => readFileSync(join(folders.dist, `embed/${slug}-1200.png`)).readUInt32BE(20);

/** A host's column; the page around it is as wide as a screen. */
const column = (width: number, body: string): string => `<div style="width:${width}px">${body}</div>`;

/** Waits until a frame is exactly as high as its content. */
async function fits(page: Page, frame: Locator): Promise<void> {
  const inner = await (await frame.elementHandle())?.contentFrame();
  const beyond = async (): Promise<number> => {
    const content = await inner?.evaluate(() => document.body.getBoundingClientRect().height);
    return Math.abs((content ?? 0) - ((await frame.boundingBox())?.height ?? 0));
  };
  await expect.poll(beyond, {timeout: 10_000}).toBeLessThan(1.5);
  await page.waitForTimeout(50);
}

const hostile = `<style>div,p,a,b,h2,footer,header,figure,svg,text,path,span,table{color:lime!important;font:40px/3 cursive!important;letter-spacing:9px!important;text-transform:uppercase!important;float:right;background:red!important;transform:rotate(3deg);display:inline-block!important}
html{direction:rtl;text-align:right;line-height:4;word-spacing:1em}</style>`;

const sample = ["whose-event", "the-line", "step-whole-record"];

/** What is compared at a width: everything in the usual column, some in a narrow and a wide one. */
const shownAt = (width: number): string[] => (width === 600 ? all : sample);

type Pictures = Map<string, Buffer>;

/** The names of the pictures that differ between two pages, or are missing on one. */
async function unlike(calm: Pictures, styled: Pictures): Promise<string[]> {
  const {page} = await visit("");
  const found: string[] = [];
  for (const [slug, picture] of calm) {
    const other = styled.get(slug);
    if (other === undefined || (await differing(page, picture, other)) > 0) found.push(slug);
  }
  await page.context().close();
  return found;
}

describe("every frame is the same picture in a calm host and in a hostile one", () => {
  const calm = (slug: string, width: number): string => column(width, frameOf(slug));
  // Within a paragraph, sandboxed, its address put in late by a plugin.
  const late = (slug: string, width: number): string =>
    column(
      width,
      `<p>${frameOf(slug).replace(" src=", " data-lazy-src=").replace("<iframe", '<iframe sandbox="allow-scripts"')}</p>`
    );
  const loader = `<script>setTimeout(() => { for (const f of document.querySelectorAll("iframe")) f.src = f.dataset.lazySrc }, 300)</script>`;
  // What turns or moves the boxes around a frame moves the frame with them.
  const around = hostile.replace("div,p,", "");

  for (const width of widths)
    test(`at ${width} pixels`, async () => {
      const slugs = shownAt(width);
      const pictures = async (body: string, options: Parameters<typeof visit>[1] = {}): Promise<Pictures> => {
        // Higher than any frame: what is taken beyond the screen is put together of parts, whose letters have other edges.
        const {page} = await visit(body + helper, {viewport: {width: 1000, height: 2700}, ...options});
        const taken: Pictures = new Map();
        for (const [i, slug] of slugs.entries()) {
          const frame = page.locator("iframe").nth(i);
          await frame.scrollIntoViewIfNeeded();
          await fits(page, frame);
          const inner = await (await frame.elementHandle())?.contentFrame();
          taken.set(slug, (await inner?.locator("figure").screenshot()) as Buffer);
        }
        await page.context().close();
        return taken;
      };
      const own = await pictures(slugs.map((slug) => calm(slug, width)).join(""));
      const theirs = await pictures(around + slugs.map((slug) => late(slug, width)).join("") + loader, {
        dir: "rtl",
        lang: "ar"
      });
      expect(await unlike(own, theirs)).toEqual([]);
    });
});

describe("every live chart is the same picture under hostile styles", () => {
  const alive = catalog.map(({slug}) => slug);
  for (const width of widths)
    test(`at ${width} pixels`, async () => {
      const slugs = shownAt(width).filter((slug) => alive.includes(slug));
      const pictures = async (before: string): Promise<Pictures> => {
        const sections = slugs.map((slug) => `<section style="width:${width}px;display:block">${live(slug)}</section>`);
        const {page} = await visit(before + sections.join(""), {viewport: {width: 1000, height: 1700}});
        const taken: Pictures = new Map();
        for (const [i, slug] of slugs.entries()) {
          const chart = page.locator("sourced-chart").nth(i);
          await chart.scrollIntoViewIfNeeded();
          // One that would push the next waits to be touched.
          const drawn = () => chart.dispatchEvent("pointerenter").then(() => chart.locator(".picture svg").count());
          await expect.poll(drawn, {timeout: 10_000}).toBe(1);
          await page.waitForTimeout(150);
          taken.set(slug, await chart.locator(".chart").screenshot({animations: "disabled"}));
        }
        await page.context().close();
        return taken;
      };
      expect(await unlike(await pictures(""), await pictures(hostile))).toEqual([]);
    });
});

test("WordPress keeps the frame of every oEmbed answer, in its sandbox, and hears its height", async () => {
  const shown = all.map((slug, i) => throughWordPress(frameOf(slug), `s${i}`));
  expect(shown).not.toContain(null);
  const {page} = await visit(
    `${wordPressListener}${shown
      .slice(0, 4)
      .map((one) => column(600, one ?? ""))
      .join("")}`
  );
  for (let i = 0; i < 4; ++i) {
    const frame = page.locator("iframe").nth(i);
    const inner = await (await frame.elementHandle())?.contentFrame();
    const content = Math.ceil((await inner?.evaluate(() => document.body.getBoundingClientRect().height)) ?? 0);
    await expect.poll(() => frame.getAttribute("height")).toBe(String(Math.min(1000, content)));
  }
  await page.context().close();
});

test("with scripts stripped every chart is its linked picture, and its frame is whole", async () => {
  for (const width of widths) {
    const body = all.map((slug) => column(width, live(slug))).join("") + column(width, frameOf("step-whole-record"));
    const {page} = await visit(body, {javaScriptEnabled: false});
    const images = await page.locator("sourced-chart > a > img").all();
    expect(images).toHaveLength(all.length);
    for (const image of images) {
      const box = await image.boundingBox();
      expect(box?.width).toBe(Math.min(width, 600));
      expect(box?.height).toBeGreaterThan(120);
    }
    const inner = page.frameLocator("iframe");
    expect(await inner.locator(".picture svg:visible").count()).toBe(1);
    expect(await inner.locator("figcaption").isVisible()).toBe(true);
    await page.context().close();
  }
});

test("a tab that opens later shows frame and live chart in full", async () => {
  const {page} = await visit(
    `<details><summary>Tab</summary>${column(600, frameOf("the-line") + live("whose-event"))}</details>${helper}`
  );
  expect(await page.locator("sourced-chart .picture svg").count()).toBe(0);
  await page.locator("summary").click();
  await fits(page, page.locator("iframe"));
  await page.locator("sourced-chart").scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator("sourced-chart .picture svg").count()).toBe(1);
  await page.context().close();
});

test("on paper a live chart and a picture are there, and what only opens is not", async () => {
  const {page} = await visit(`${live("whose-event")}${picture("the-line")}`);
  await expect.poll(() => page.locator("sourced-chart .picture svg").count()).toBe(1);
  await page.emulateMedia({media: "print"});
  expect(await page.locator("sourced-chart .picture svg").isVisible()).toBe(true);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await page.context().close();
});

describe("ten charts arrive and nothing jumps", () => {
  const text = `<p>${"A paragraph of the article around the charts. ".repeat(8)}</p>`;
  const forms: Record<string, (slug: string) => string> = {frames: frameOf, "live charts": live, pictures: picture};
  for (const [name, form] of Object.entries(forms))
    for (const width of widths)
      test(`${name}, ${width} pixels`, async () => {
        const body = catalog.slice(0, 10).map(({slug}) => `${text}${form(slug)}`);
        const {page} = await visit(`<main style="max-width:${width}px">${body.join("")}</main>${helper}`, {
          viewport: {width: width + 16, height: 800}
        });
        expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
        await page.context().close();
      });
});

/** Everything that moved under a reader who waits and then scrolls down. */
async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => {
    const told = {sum: 0};
    Object.assign(window, {told});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) told.sum += (entry as unknown as {value: number}).value;
    }).observe({type: "layout-shift", buffered: true});
  });
  await page.waitForTimeout(400);
  for (let i = 0; i < 6; ++i) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(150);
  }
  return page.evaluate(() => (window as unknown as {told: {sum: number}}).told.sum);
}
