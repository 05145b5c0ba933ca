import {createReadStream, existsSync, readFileSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import {escapeMarkup} from "../charts/markup.js";
import {type Answer, KeptPages} from "./kept-pages.js";
import {addReload, livePage} from "./live-page.js";
import {type Late, lateOn} from "./made-late.js";

export interface LiveServer {
  server: Server;
  /** Every open page loads itself again, and keeps its place. `rendered`: whether an edit was of what Framework renders. */
  reload: (rendered: boolean) => void;
}

export interface LiveOptions {
  /** Where Framework's preview listens. */
  port: number;
  buildDir: string;
  /** Where the pages' scripts lie. */
  scriptsDir: string;
  /** Files that Framework renders pages from, beside those whose edits `reload` is told of. */
  renderedFrom: readonly string[];
  /** Until what a page has room for is made. */
  untilMade(late: Late): Promise<unknown>;
  /** A page of the gallery, by the name of its chart; null for the one that leads to all. */
  drawGallery(slug: string | null): Promise<string>;
}

/**
 * Serves what Framework's preview renders, with the pieces in it, and the gallery of all charts at `/gallery`, and tells
 * pages to reload.
 */
export function liveServer(options: LiveOptions): LiveServer {
  const {buildDir, scriptsDir, renderedFrom, drawGallery} = options;
  const open = new Set<ServerResponse>();
  // A page that was on its way while an edit was made says so when it listens, as does one from before a restart.
  const started = Date.now();
  let edits = 0;
  const version = () => `${started}.${edits}`;
  let prose = 0;
  const kept = new KeptPages(() => [prose, ...renderedFrom.map(textOf)].join("\n"));
  const server = createServer((request, response) => {
    const [path, known] = (request.url ?? "/").split("?");
    if (path === "/_live") return listen(open, response, known === version());
    if (path === "/receipts.json") return giveFile(join(buildDir, "receipts.json"), response);
    const [, script] = /^\/_scripts\/([\w-]+\.js)$/.exec(path ?? "") ?? [];
    if (script !== undefined) return giveFile(join(scriptsDir, script), response);
    const [gallery, slug] = /^\/gallery(?:\/([\w-]*))?$/.exec(path ?? "") ?? [];
    if (gallery !== undefined) return giveDrawn(drawGallery(slug || null), response, version());
    pass(request, response, {...options, kept, version: version()}).catch((error: unknown) => {
      response.writeHead(502, {"Content-Type": "text/plain; charset=utf-8"}).end(String(error));
    });
  });
  const reload = (rendered: boolean) => {
    ++edits;
    if (rendered) ++prose;
    for (const page of open) page.write(message);
  };
  return {server, reload};
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

const message = "data: reload\n\n";

function listen(open: Set<ServerResponse>, response: ServerResponse, current: boolean): void {
  response.writeHead(200, {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"});
  response.write(`retry: 300\n\n${current ? "" : message}`);
  open.add(response);
  response.on("close", () => open.delete(response));
}

/** What marks rest on, which no page attaches, and scripts, which Framework would read before it hands them on. */
function giveFile(file: string, response: ServerResponse): void {
  const type = file.endsWith(".js") ? "text/javascript" : "application/json";
  createReadStream(file)
    .on("open", () => response.writeHead(200, {"Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store"}))
    .on("error", () => (response.headersSent ? response.destroy() : response.writeHead(404).end()))
    .pipe(response);
}

/** What is wrong with the code or the data stands in place of the page, and goes when it is mended. */
function giveDrawn(drawn: Promise<string>, response: ServerResponse, version: string): void {
  const fault = (error: unknown) =>
    `<body><pre role="alert">${escapeMarkup(error instanceof Error ? error.message : String(error))}</pre></body>`;
  void drawn.catch(fault).then((page) => {
    response.writeHead(200, {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"});
    response.end(addReload(page, version));
  });
}

interface Passing extends LiveOptions {
  kept: KeptPages;
  version: string;
}

async function pass(request: IncomingMessage, response: ServerResponse, options: Passing): Promise<void> {
  const {port, kept} = options;
  // Preview serves what a loader makes only under /_file.
  const path = (request.url ?? "/").replace(/^\/data\//, "/_file/data/");
  const {status, type, location, body} = await kept.at(path, () => ask(`http://127.0.0.1:${port}${path}`));
  const headers = {"Content-Type": type, "Cache-Control": "no-store", ...(location ? {Location: location} : {})};
  const given = type.startsWith("text/html") ? await finished(body.toString("utf8"), options) : body;
  response.writeHead(status, headers).end(given);
}

async function finished(html: string, {buildDir, version, untilMade}: Passing): Promise<string> {
  const late = lateOn(html);
  if (late !== null) await untilMade(late);
  return livePage(html, {version, buildDir});
}

async function ask(address: string): Promise<Answer> {
  const answer = await fetch(address, {redirect: "manual"});
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "application/octet-stream",
    location: answer.headers.get("location"),
    body: Buffer.from(await answer.arrayBuffer())
  };
}
