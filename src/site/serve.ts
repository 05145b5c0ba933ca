import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {extname, join, normalize} from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".bib": "text/plain; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".woff2": "font/woff2"
};

const encodings = [
  ["br", ".br"],
  ["gzip", ".gz"]
] as const;

/** Serves a published tree the way a plain static host does: pages without `.html`, precompressed files, the 404 page. */
export function serveTree(dir: string): Server {
  return createServer((request, response) => {
    answer(dir, request, response).catch((error: unknown) => {
      response.writeHead(500, {"Content-Type": "text/plain; charset=utf-8"}).end(String(error));
    });
  });
}

async function answer(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, {Allow: "GET, HEAD"}).end();
    return;
  }
  const path = pathOf(request.url ?? "/");
  const file = path === null ? null : await findFile(dir, path);
  const shown = file ?? join(dir, "404.html");
  const [encoding, extension] = await encodingFor(shown, String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(file ? 200 : 404, {
    "Content-Type": types[extname(shown)] ?? "application/octet-stream",
    "Cache-Control": /[\\/]_/.test(shown.slice(dir.length)) ? "max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
    ...(encoding ? {"Content-Encoding": encoding} : {})
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(shown + extension)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** The path within the site, or null for one that cannot be: malformed, or leading out of the tree. */
function pathOf(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? "/")).replaceAll("\\", "/");
    return path.startsWith("/") && !path.includes("\0") ? path : null;
  } catch {
    return null;
  }
}

async function findFile(dir: string, path: string): Promise<string | null> {
  const candidates = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  for (const candidate of candidates) if (await isFile(join(dir, candidate))) return join(dir, candidate);
  return null;
}

async function encodingFor(file: string, accepted: string): Promise<readonly [encoding: string, extension: string]> {
  for (const [encoding, extension] of encodings) {
    if (accepted.includes(encoding) && (await isFile(file + extension))) return [encoding, extension];
  }
  return ["", ""];
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false
  );
