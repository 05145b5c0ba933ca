import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {folders} from "../../src/site/folders.js";
import {otherHost} from "./elsewhere.js";

const visit = otherHost();

interface ChartModule {
  render: (element: Element, options?: object) => {update(options: object): void; destroy(): void};
}

const slugs = catalog.map(({slug}) => slug);

const oembedHeight = (slug: string): number =>
  (JSON.parse(readFileSync(join(folders.dist, `oembed/${slug}.json`), "utf8")) as {height: number}).height;

const frame = (slug: string, rest = "", more = ""): string =>
  `<iframe src="SITE/embed/${slug}${rest}" title="x" width="600" height="${oembedHeight(slug)}" style="border:0" ${more}></iframe>`;

/** How much of a frame's content lies below its lower edge, and how much room it has too much, in pixels. */
async function room(page: Page, index = 0): Promise<{hidden: number; empty: number}> {
  const element = await page.locator("iframe").nth(index).elementHandle();
  const inner = await element?.contentFrame();
  const height = await inner?.evaluate(() => document.body.getBoundingClientRect().height);
  const own = (await element?.boundingBox())?.height ?? 0;
  return {hidden: (height ?? 0) - own, empty: own - (height ?? 0)};
}

test("every chart is a picture elsewhere, in three forms", async () => {
  const files = slugs.flatMap((slug) => [`${slug}.png`, `${slug}.svg`, `${slug}-dark.svg`]);
  const {page, said} = await visit(files.map((file) => `<img src="SITE/embed/${file}" alt="">`).join(""));
  const broken = await page.$$eval("img", (images) =>
    images.filter(({naturalWidth}) => naturalWidth !== 600).map(({src}) => src)
  );
  expect(broken).toEqual([]);
  expect(said).toEqual([]);
  await page.context().close();
});

for (const width of [320, 600, 900]) {
  test(`every frame fits ${width} pixels, and with the helper its content exactly`, async () => {
    const frames = slugs.map((slug) => frame(slug).replace('width="600"', `width="${width}"`)).join("");
    const {page, said} = await visit(`${frames}<script src="SITE/embed/host.js"></script>`);
    await expect
      .poll(async () => Math.abs((await room(page, slugs.length - 1)).hidden), {timeout: 10_000})
      .toBeLessThan(1.5);
    for (const [i, slug] of slugs.entries()) {
      expect(Math.abs((await room(page, i)).hidden), slug).toBeLessThan(1.5);
      const inner = await (await page.locator("iframe").nth(i).elementHandle())?.contentFrame();
      expect(await inner?.evaluate(() => document.documentElement.scrollWidth - innerWidth), slug).toBeLessThanOrEqual(
        0
      );
    }
    expect(said).toEqual([]);
    await page.context().close();
  });
}

test("without the helper the room an oEmbed answer keeps is enough, and not much too much", async () => {
  const {page} = await visit(slugs.map((slug) => frame(slug)).join(""));
  for (const [i, slug] of slugs.entries()) {
    const {hidden, empty} = await room(page, i);
    expect(hidden, `${slug}: hidden`).toBeLessThanOrEqual(0);
    expect(empty, `${slug}: empty`).toBeLessThan(90);
  }
  await page.context().close();
});

test("a host hears the height in its own form, once for each change", async () => {
  const listener = `<script>heard = []; addEventListener("message", ({data}) => heard.push(data))</script>`;
  const {page} = await visit(`${listener}${frame("the-line", "?resize=dw&childId=p1#?secret=abc")}`);
  const heard = () => page.evaluate(() => (window as unknown as {heard: unknown[]}).heard);
  await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(5);
  const forms = await heard();
  expect(forms).toContainEqual({sentinel: "amp", type: "embed-size", height: expect.any(Number) as number});
  expect(forms).toContainEqual({"datawrapper-height": {"the-line": expect.any(Number) as number}});
  expect(forms).toContainEqual({message: "height", value: expect.any(Number) as number, secret: "abc"});
  expect(forms.some((form) => String(form).startsWith("pymxPYMxp1xPYMxheight"))).toBe(true);
  expect(forms.some((form) => String(form).includes('"context":"iframe.resize"'))).toBe(true);
  await page.waitForTimeout(600);
  const settled = (await heard()).length;
  await page.evaluate(() => Object.assign(document.querySelector("iframe")?.style ?? {}, {height: "2000px"}));
  await page.waitForTimeout(400);
  expect((await heard()).length, "more room is no news").toBe(settled);
  await page.context().close();
});

test("sandboxed as WordPress does, in the dark, right to left, with nonsense in its address", async () => {
  const {page, said} = await visit(
    frame("whose-event", "?dark=true&time=nonsense&x=%3Cb%3E", 'sandbox="allow-scripts" security="restricted"'),
    {
      dir: "rtl",
      lang: "ar",
      colorScheme: "dark"
    }
  );
  const inner = await (await page.locator("iframe").elementHandle())?.contentFrame();
  expect(await inner?.evaluate(() => [document.documentElement.dataset.theme, document.dir || "ltr"])).toEqual([
    "dark",
    "ltr"
  ]);
  expect(said).toEqual([expect.stringContaining('time="nonsense"') as string]);
  await page.context().close();
});

test("an element upgrades to the live chart, twice on a page, within a tab that opens later", async () => {
  const chart = `<sourced-chart src="SITE/embed/whose-event"><a href="SITE/embed/whose-event"><img src="SITE/embed/whose-event.png" alt="what it shows" width="600"></a></sourced-chart>`;
  const {page, said} = await visit(
    `<style>div,p,svg{color:red!important;letter-spacing:9px}</style>${chart}<details>${chart}</details><script type="module" src="SITE/embed/element.js"></script>`,
    {policy: "default-src 'none'; script-src SITE; style-src 'unsafe-inline'; img-src SITE; connect-src SITE"}
  );
  const live = page.locator("sourced-chart .picture svg");
  await expect.poll(() => live.count()).toBe(1);
  await page
    .locator("summary, details")
    .first()
    .evaluate((details) => details.setAttribute("open", ""));
  await page.locator("sourced-chart").nth(1).scrollIntoViewIfNeeded();
  await expect.poll(() => live.count()).toBe(2);
  expect(await page.locator("sourced-chart img").first().isVisible()).toBe(false);
  expect(said).toEqual([]);
  await page.context().close();
});

test("without CORS the picture stays, and the console says why", async () => {
  const {page, said} = await visit(
    `<sourced-chart src="SITE/embed/whose-event"><img src="SITE/embed/whose-event.png" alt="what it shows"></sourced-chart><script>
    import("SITE/embed/element.js").catch(() => console.warn("no CORS"))</script>`,
    {cors: false}
  );
  expect(await page.locator("sourced-chart img").isVisible()).toBe(true);
  expect(said.join("\n")).toContain("no CORS");
  await page.context().close();
});

test("every module draws under a strict policy, takes new options, and leaves the page as it was", async () => {
  const {page, said} = await visit(
    `<div id="a" data-site="SITE"></div><script>load = (address) => import(address)</script>`,
    {
      policy: "default-src 'none'; script-src SITE 'unsafe-inline'; style-src 'none'; connect-src SITE"
    }
  );
  const site = await page.locator("#a").getAttribute("data-site");
  for (const slug of slugs) {
    const marks = await page.evaluate(
      async ([address]) => {
        const element = document.getElementById("a") as HTMLElement;
        const before = Object.keys(window).length;
        const {load} = window as unknown as {load: (address: string) => Promise<ChartModule>};
        const {render} = await load(address as string);
        const first = render(element, {dark: true});
        const second = render(element);
        await new Promise((resolve) => setTimeout(resolve, 150));
        const drawn = [...element.children].map((child) => child.shadowRoot?.querySelectorAll("svg *").length ?? 0);
        first.update({plain: true});
        first.destroy();
        second.destroy();
        return {drawn, left: element.children.length, globals: Object.keys(window).length - before};
      },
      [`${site}/embed/${slug}.js`]
    );
    expect(
      marks.drawn.every((n) => n > 10),
      slug
    ).toBe(true);
    expect([marks.left, marks.globals], slug).toEqual([0, 0]);
  }
  expect(said.filter((line) => !line.includes("favicon"))).toEqual([]);
  await page.context().close();
});

test("a page moves no more than 0.02 while ten frames arrive", async () => {
  const {page} = await visit(
    `${slugs
      .slice(0, 10)
      .map((slug) => `<p>text</p>${frame(slug)}`)
      .join("")}<script src="SITE/embed/host.js"></script>`
  );
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
        }).observe({type: "layout-shift", buffered: true});
        setTimeout(() => resolve(sum), 800);
      })
  );
  expect(shift).toBeLessThanOrEqual(0.02);
  await page.context().close();
});
