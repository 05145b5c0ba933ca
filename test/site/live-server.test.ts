import {writeFileSync} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {liveServer} from "../../src/site/live-server.js";
import {listen} from "../../src/site/ports.js";
import {temporary} from "./temporary.js";

let nextPort = 5000;

async function live() {
  const config = join(temporary({config: "one"}), "config");
  let asked = 0;
  let finish = () => {};
  const made = new Promise<void>((done) => {
    finish = done;
  });
  const inner = createServer((request, response) => {
    ++asked;
    const page = request.url === "/" || request.url === "/late";
    response.writeHead(page || request.url?.startsWith("/_file/") ? 200 : 404, {
      "Content-Type": page ? "text/html" : "text/plain"
    });
    response.end(
      page ? `<body><!--piece blocks/${request.url === "/late" ? "notebook" : "a"}--></body>` : `inner ${request.url}`
    );
  });
  const innerPort = await listen(inner, nextPort++);
  const {server, reload} = liveServer({
    port: innerPort,
    buildDir: temporary({"blocks/a.html": "<p>piece</p>"}),
    renderedFrom: [config],
    untilMade: () => made,
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
  const edit = () => writeFileSync(config, "two");
  return {address: `http://127.0.0.1:${port}`, reload, edit, finish, asked: () => asked};
}

test("pages get their pieces, everything else passes as it is", async () => {
  const {address} = await live();
  expect(await (await fetch(`${address}/`)).text()).toContain("<p>piece</p>");
  const missing = await fetch(`${address}/nothing`);
  expect([missing.status, await missing.text()]).toEqual([404, "inner /nothing"]);
});

test("Framework is asked for a page again only when what it renders it from has changed", async () => {
  const {address, reload, edit, asked} = await live();
  const page = async () => (await fetch(`${address}/`)).text();
  const first = await page();
  reload(false);
  expect((await page()).replace(/_live\?[\d.]+/, "")).toBe(first.replace(/_live\?[\d.]+/, ""));
  expect(asked()).toBe(1);
  reload(true);
  await page();
  expect(asked()).toBe(2);
  edit();
  await page();
  expect(asked()).toBe(3);
});

test("a page that needs what is made last waits for it, others do not", async () => {
  const {address, finish} = await live();
  let came = false;
  const late = fetch(`${address}/late`).then(async (answer) => {
    came = true;
    return answer.text();
  });
  await (await fetch(`${address}/`)).text();
  await new Promise((done) => setTimeout(done, 50));
  expect(came).toBe(false);
  finish();
  expect(await late).toContain("_live");
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
  reload(false);
  expect(await hear()).toBe("data: reload\n\n");
});

test("a page that was on its way during an edit is told as soon as it listens", async () => {
  const {address, reload} = await live();
  const [, path = ""] = /EventSource\("([^"]+)"\)/.exec(await (await fetch(`${address}/`)).text()) ?? [];
  reload(false);
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
