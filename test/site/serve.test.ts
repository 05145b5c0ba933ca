import {request} from "node:http";
import type {AddressInfo} from "node:net";
import {brotliCompressSync} from "node:zlib";
import {expect, onTestFinished, test} from "vitest";
import {listen} from "../../src/site/ports.js";
import {serveTree} from "../../src/site/serve.js";
import {temporary} from "./temporary.js";

let nextPort = 4800;

async function served(
  files: Record<string, string | Uint8Array>
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const server = serveTree(temporary({"404.html": "missing", "index.html": "home", ...files}));
  onTestFinished(() => void server.close());
  // A port of its own each, since fetch keeps its connections to a server that is gone.
  await listen(server, nextPort++);
  return (path, init) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);
}

test("pages are found without .html, folders by their index, files by their name", async () => {
  const get = await served({"methods.html": "methods", "embed/index.html": "embeds", "data/a.csv": "a"});
  expect(await (await get("/")).text()).toBe("home");
  expect(await (await get("/methods?x=1")).text()).toBe("methods");
  expect(await (await get("/embed/")).text()).toBe("embeds");
  const csv = await get("/data/a.csv");
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
});

test("a compressed double is sent to who can read it", async () => {
  const get = await served({"a.js": "plain", "a.js.br": brotliCompressSync("small")});
  const br = await get("/a.js", {headers: {"accept-encoding": "br"}});
  expect(br.headers.get("content-encoding")).toBe("br");
  expect(br.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(await br.text()).toBe("small");
  expect(await (await get("/a.js", {headers: {"accept-encoding": "identity"}})).text()).toBe("plain");
});

test("names with a hash are kept for good, others asked for again", async () => {
  const get = await served({"_import/a.js": ""});
  expect((await get("/_import/a.js")).headers.get("cache-control")).toContain("immutable");
  expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
});

test("what is not there answers 404 with its page; what may not be asked, 405", async () => {
  const get = await served({});
  const missing = await get("/no/such");
  expect(missing.status).toBe(404);
  expect(await missing.text()).toBe("missing");
  expect((await get("/", {method: "POST", body: "x"})).status).toBe(405);
});

test("no path leads out of the tree", async () => {
  const server = serveTree(temporary({"404.html": "missing"}));
  onTestFinished(() => void server.close());
  const port = await listen(server, 4900);
  for (const path of ["/../../../../etc/hosts", "/..%2f..%2f..%2f..%2fetc/hosts", "/%00", "/%E0%A4%A"]) {
    // A URL object would tidy the path before it is sent.
    const status = await new Promise((resolve) =>
      request({port, host: "127.0.0.1", path}, (response) => resolve(response.resume().statusCode)).end()
    );
    expect(status, path).toBe(404);
  }
});
