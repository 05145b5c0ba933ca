import {createHash} from "node:crypto";
import {type Description, describePage} from "./describe-page.js";
import {leadHome} from "./lead-home.js";

export interface PageContext {
  /** What the page says of itself to machines; null where nobody asks. */
  description: Omit<Description, "path"> | null;
  /** BCP 47 tag of the prose. */
  language: string;
  /** The page's address in the tree, e.g. `index.html`. */
  path: string;
  /** Where a file made before the build has come to stand: `made/fonts/x.woff2` → `_file/made/fonts/x.1a2b3c4d.woff2`. */
  published: (file: string) => string;
}

/** Mends what Framework leaves open in a page and cannot be told to do. Text in, text out; the same in, the same out. */
export function finishPage(html: string, context: PageContext): string {
  const page = [
    setLanguage,
    allowZoom,
    pinTimes,
    placeFonts,
    stableDownloads,
    nameEmbeds,
    plainHeadings,
    dropClient,
    leadHome,
    describe
  ].reduce((text, step) => step(text, context), html);
  return addPolicy(page);
}

const setLanguage = (html: string, {language}: PageContext): string =>
  html.replace("<html>", `<html lang="${language}">`);

/** A reader may enlarge the page as far as the screen allows (WCAG 1.4.4). */
const allowZoom = (html: string): string => html.replace(", maximum-scale=1", "");

/** Times of files differ from build to build; no page shows them. */
const pinTimes = (html: string): string => html.replace(/,"lastModified":[\d.]+/g, "");

const placeFonts = (html: string, {path, published}: PageContext): string =>
  html.replace(
    /url\(\/_file\/(made\/fonts\/[\w.-]+)\)/g,
    (_, file: string) => `url(${upFrom(path)}${published(file)})`
  );

const upFrom = (path: string): string => "../".repeat(path.split("/").length - 1) || "./";

/** Framework leads a download to a hashed copy; a reader's file should bear the table's name, and its address last. */
const stableDownloads = (html: string): string =>
  html.replace(/(<a\b[^>]*\shref=")([^"]*)_file\/(data\/[\w-]+)\.[0-9a-f]{8}(\.\w+")/g, "$1$2$3$4");

/** Framework looks for every file that a page shows or offers; those of the embeds, made elsewhere, wait under another name. */
const nameEmbeds = (html: string): string =>
  html.replace(/(<(?:a|img|source)\b[^>]*?) data-(download|src|srcset)="/g, '$1 $2="');

/** Framework makes every heading a link to itself: a stop for the keyboard, and a colour, that say nothing. */
const plainHeadings = (html: string): string =>
  html.replace(/<a class="observablehq-header-anchor" href="[^"]*">([\s\S]*?)<\/a>(?=<\/h[1-4]>)/g, "$1");

/** A page without cells is whole without Framework's client, whose runtime and library it would fetch for nothing. */
function dropClient(html: string): string {
  if (/<!--:[0-9a-f]{8}(-\d+)?:-->/.test(html)) return html;
  return html
    .replace(/<script type="module">\s*import "[^"]*_observablehq\/client[^"]*";[\s\S]*?<\/script>\n?/, "")
    .replace(/<link rel="modulepreload" href="[^"]*_observablehq\/[^"]*">\n?/g, "")
    .replace(/<script type="module">\s*if \(location\.pathname\.endsWith[\s\S]*?<\/script>\n?/, "");
}

function describe(html: string, {description, path}: PageContext): string {
  return description === null ? html : describePage(html, {...description, path});
}

/** Nothing from elsewhere, no scripts but our files and those written into this very page. */
function addPolicy(html: string): string {
  const inline = Array.from(
    html.matchAll(/<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g),
    ([, body = ""]) => `'sha256-${digest(body)}'`
  );
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...inline].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "frame-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'"
  ].join("; ");
  return html.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`
  );
}

const digest = (text: string): string => createHash("sha256").update(text).digest("base64");
