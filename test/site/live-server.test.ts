import {createServer} from "node:http";
import {expect, onTestFinished, test} from "vitest";
import {liveServer} from "../../src/site/live-server.js";
import {listen} from "../../src/site/ports.js";
import {temporary} from "./temporary.js";

let nextPort = 5000;

async function live(): Promise<{address: string; reload: () => void}> {
  const inner = createServer((request, response) => {
    const page = request.url === "/";
    response.writeHead(page || request.url?.startsWith("/_file/") ? 200 : 404, {
      "Content-Type": page ? "text/html" : "text/plain"
    });
    response.end(page ? "<body><!--piece blocks/a--></body>" : `inner ${request.url}`);
  });
  const innerPort = await listen(inner, nextPort++);
  const {server, reload} = liveServer({
    port: innerPort,
    buildDir: temporary({"blocks/a.html": "<p>piece</p>"}),
    scriptsDir: temporary({"main.js": "run();"}),
    drawGallery: (slug) =>
      slug === "odd" ? Promise.reject(new Error("a <fault>")) : Promise.resolve(`<body>all of ${slug}</body>`)
  });
  const port = await listen(server, nextPort++);
  onTestFinished(() => {
    for (const each of [inner, server]) {
      each.closeAllConnections();
      each.close();
    }
  });
  return {address: `http://127.0.0.1:${port}`, reload};
}

test("pages get their pieces, everything else passes as it is", async () => {
  const {address} = await live();
  expect(await (await fetch(`${address}/`)).text()).toContain("<p>piece</p>");
  const missing = await fetch(`${address}/nothing`);
  expect([missing.status, await missing.text()]).toEqual([404, "inner /nothing"]);
});

test("tables are at the addresses they will have", async () => {
  const {address} = await live();
  expect(await (await fetch(`${address}/data/contacts.csv`)).text()).toBe("inner /_file/data/contacts.csv");
});

test("scripts are handed on as they are", async () => {
  const {address} = await live();
  const script = await fetch(`${address}/_scripts/main.js`);
  expect([script.headers.get("content-type"), await script.text()]).toEqual([
    "text/javascript; charset=utf-8",
    "run();"
  ]);
  expect((await fetch(`${address}/_scripts/chunk-old.js`)).status).toBe(404);
});

/** What an open page listens to, and what it hears next. */
async function listening(address: string): Promise<() => Promise<string>> {
  const [, path = ""] = /EventSource\("([^"]+)"\)/.exec(await (await fetch(`${address}/`)).text()) ?? [];
  const reader = (await fetch(address + path)).body?.getReader();
  return async () => new TextDecoder().decode((await reader?.read())?.value);
}

test("an open page is told to load itself again", async () => {
  const {address, reload} = await live();
  const hear = await listening(address);
  expect(await hear()).toBe("retry: 300\n\n");
  reload();
  expect(await hear()).toBe("data: reload\n\n");
});

test("a page that was on its way during an edit is told as soon as it listens", async () => {
  const {address, reload} = await live();
  const [, path = ""] = /EventSource\("([^"]+)"\)/.exec(await (await fetch(`${address}/`)).text()) ?? [];
  reload();
  const reader = (await fetch(address + path)).body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("data: reload");
});

test("the gallery is drawn when it is asked for, waits for edits, and shows what is wrong", async () => {
  const {address} = await live();
  const page = async (path: string) => (await fetch(`${address}${path}`)).text();
  expect(await page("/gallery")).toMatch(/^<body>all of null<script>.*_live/);
  expect(await page("/gallery/the-line")).toContain("all of the-line");
  expect(await page("/gallery/odd")).toContain('role="alert">a &lt;fault&gt;</pre>');
});
