import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import type {AddressInfo} from "node:net";
import {type Browser, type BrowserContextOptions, chromium, type Page} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {findChromium} from "../../src/site/find-chromium.js";
import {folders} from "../../src/site/folders.js";
import {listen} from "../../src/site/ports.js";
import {serveTree} from "../../src/site/serve.js";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

// Chromium's own errands would otherwise count as requests to other hosts.
export const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

export interface Visit {
  page: Page;
  origin: string;
  /** Console errors, uncaught exceptions, failed requests, and requests to another host. */
  problems: string[];
}

/** Serves a built tree and starts one browser for the tests of a file. Every visit is a context of its own. */
export function visitor(dist = folders.dist): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  const server = serveTree(dist);
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: findChromium(), args: quiet});
    await listen(server, 4600);
  });
  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });
  return async (path, options = {}) => {
    if (!browser) throw new Error("the browser has not started");
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
    const page = await context.newPage();
    const problems = watch(page, origin, options.javaScriptEnabled !== false);
    await page.goto(origin + path, {waitUntil: "networkidle"});
    return {page, origin, problems};
  };
}

function watch(page: Page, origin: string, scripts: boolean): string[] {
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    const error = request.failure()?.errorText ?? "";
    // A reload drops the icon that is still on its way.
    if (error === "net::ERR_ABORTED" && /favicon/.test(request.url())) return;
    // With scripts off, Chromium refuses to fetch them, which is what was asked for.
    if (scripts || request.resourceType() !== "script") problems.push(`failed: ${request.url()} ${error}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) problems.push(`another host: ${url}`);
  });
  return problems;
}

/** Looks at everything once, the way a reader does, so that whatever waits to be seen is there. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((top) => window.scrollTo({top, behavior: "instant"}), y);
    await page.waitForTimeout(30);
  }
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.scrollTo({top: 0, behavior: "instant"}));
}

/**
 * Violations of WCAG 2.2 A and AA on a page or in a part of it, one line each with the first element that shows it; of all
 * rules, or of those that another choice of colours could break.
 */
export async function accessibilityFaults(
  page: Page,
  part = "html",
  rules: "all" | "colours" = "all"
): Promise<string[]> {
  // Injected through the debugger, past the page's own policy, which forbids scripts from elsewhere.
  await page.evaluate(await readFile(axePath, "utf8"));
  return page.evaluate(
    async ({part, runOnly}) => {
      const {axe} = window as unknown as {axe: AxeLike};
      const {violations} = await axe.run(part, {runOnly, resultTypes: ["violations"]});
      return violations.map(({id, help, nodes}) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
    },
    {part, runOnly: runOnly[rules]}
  );
}

const runOnly = {
  all: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]},
  colours: {type: "rule", values: ["color-contrast", "link-in-text-block"]}
};

interface AxeLike {
  run: (root: string, options: object) => Promise<{violations: {id: string; help: string; nodes: {html: string}[]}[]}>;
}

/** How many pixels the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
