import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {type Browser, type BrowserContextOptions, chromium, type Page} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {findChromium} from "../../src/site/find-chromium.js";
import {folders} from "../../src/site/folders.js";
import {listen} from "../../src/site/ports.js";
import {serveTree} from "../../src/site/serve.js";
import {quiet} from "./visit.js";

export interface HostOptions extends BrowserContextOptions {
  /** The host's Content-Security-Policy; `SITE` stands for the story's origin. */
  policy?: string;
  lang?: string;
  dir?: "ltr" | "rtl";
  /** Whether the story's server lets scripts of other origins read it. */
  cors?: boolean;
}

export interface Host {
  page: Page;
  /** What the console said, of errors and warnings. */
  said: string[];
}

/** A page of somebody else, on another origin, with `body` in it, where `SITE` stands for the story's origin. */
export function otherHost(): (body: string, options?: HostOptions) => Promise<Host> {
  const [open, closed] = [withCors(serveTree(folders.dist)), serveTree(folders.dist)];
  let answer: {body: string; policy?: string} = {body: ""};
  const other = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (answer.policy) response.setHeader("Content-Security-Policy", answer.policy);
    response.end(answer.body);
  });
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: findChromium(), args: quiet});
    await listen(open, 4700);
    await listen(closed, 4720);
    await listen(other, 4740);
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of [open, closed, other]) {
      server.closeAllConnections();
      server.close();
    }
  });
  return async (body, {policy, lang = "en", dir = "ltr", cors = true, ...options} = {}) => {
    if (!browser) throw new Error("the browser has not started");
    const site = originOf(cors ? open : closed);
    const placed = (text: string): string => text.replaceAll("SITE", site);
    answer = {
      body: placed(
        `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`
      ),
      ...(policy === undefined ? {} : {policy: placed(policy)})
    };
    const context = await browser.newContext({viewport: {width: 900, height: 900}, ...options});
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (line) => ["error", "warning"].includes(line.type()) && said.push(line.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(`${originOf(other)}/`, {waitUntil: "networkidle"});
    return {page, said};
  };
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function withCors(server: Server): Server {
  server.prependListener("request", (_, response) => response.setHeader("Access-Control-Allow-Origin", "*"));
  return server;
}
