import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {livePage} from "./live-page.js";

export interface LiveServer {
  server: Server;
  /** Every open page loads itself again, and keeps its place. */
  reload: () => void;
}

/** Serves what Framework's preview renders on `port`, with the pieces from `buildDir` in it, and tells pages to reload. */
export function liveServer(port: number, buildDir: string): LiveServer {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === "/_live") return void listen(open, response);
    pass(request, response, {port, buildDir}).catch((error: unknown) => {
      response.writeHead(502, {"Content-Type": "text/plain; charset=utf-8"}).end(String(error));
    });
  });
  return {server, reload: () => open.forEach((page) => void page.write("data: reload\n\n"))};
}

function listen(open: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}).write("retry: 300\n\n");
  open.add(response);
  response.on("close", () => open.delete(response));
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  {port, buildDir}: {port: number; buildDir: string}
): Promise<void> {
  // Preview serves what a loader makes only under /_file.
  const path = (request.url ?? "/").replace(/^\/data\//, "/_file/data/");
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {redirect: "manual"});
  const type = answer.headers.get("content-type") ?? "application/octet-stream";
  const location = answer.headers.get("location");
  const body = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    ...(location ? {Location: location} : {})
  });
  response.end(type.startsWith("text/html") ? livePage(body.toString("utf8"), buildDir) : body);
}
