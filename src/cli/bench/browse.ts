import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import {type Browser, chromium} from "playwright-core";
import {findChromium} from "../../site/find-chromium.js";
import {freePort, listen} from "../../site/ports.js";
import {serveTree} from "../../site/serve.js";

export interface Browsing {
  browser: Browser;
  /** Where Lighthouse reaches the browser. */
  port: number;
  /** Serves a tree, compressed as it lies there, and gives its address. */
  serve(dir: string): Promise<string>;
}

/** Runs something with a browser of its own and, for as long, with servers. */
export async function browse<T>(run: (browsing: Browsing) => Promise<T>): Promise<T> {
  const port = await freePort();
  const servers: Server[] = [];
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", `--remote-debugging-port=${port}`]
  });
  const serve = async (dir: string): Promise<string> => {
    const server = serveTree(dir);
    servers.push(server);
    await listen(server, 4800);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  try {
    return await run({browser, port, serve});
  } finally {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}
