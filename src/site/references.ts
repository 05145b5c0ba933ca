import {posix} from "node:path";
import {parseHTML} from "linkedom";

/** What one published file says about others. */
export interface References {
  /** What a browser fetches because of this file: scripts, styles, pictures, fonts, frames. */
  loads: string[];
  /** Scripts fetched only when they are called for. */
  onDemand: string[];
  /** Where a reader can go. */
  links: string[];
  /** The fragments one can point at, in the order they stand. */
  ids: string[];
}

const none = (): References => ({loads: [], onDemand: [], links: [], ids: []});

/** Reads the references of a published file; files that refer to nothing give empty lists. */
export function referencesOf(file: string, text: string): References {
  if (file.endsWith(".html")) return htmlReferences(text);
  if (file.endsWith(".css")) return {...none(), loads: cssLoads(text)};
  if (file.endsWith(".js")) return {...none(), ...scriptLoads(text)};
  return none();
}

function htmlReferences(text: string): References {
  const {document} = parseHTML(text);
  const found = none();
  for (const element of document.querySelectorAll("[src],link[href],[srcset]")) {
    if (/^(canonical|alternate|license)$/.test(element.getAttribute("rel") ?? "")) continue;
    const srcset = (element.getAttribute("srcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0] ?? "");
    found.loads.push(...[element.getAttribute("src"), element.getAttribute("href"), ...srcset].filter(isReference));
  }
  for (const anchor of document.querySelectorAll("a[href],area[href]")) {
    found.links.push(anchor.getAttribute("href") ?? "");
  }
  for (const element of document.querySelectorAll("[id]")) found.ids.push(element.id);
  for (const style of document.querySelectorAll("style")) found.loads.push(...cssLoads(style.textContent ?? ""));
  for (const script of document.querySelectorAll('script:not([src],[type$="json"])')) {
    const {loads, onDemand} = scriptLoads(script.textContent ?? "");
    found.loads.push(...loads);
    found.onDemand.push(...onDemand);
  }
  return found;
}

const isReference = (value: string | null): value is string => !!value && !value.startsWith("data:");

function cssLoads(text: string): string[] {
  const urls = text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);
  return Array.from(urls, (m) => m[1] ?? m[2] ?? "").filter((url) => isReference(url) && !url.startsWith("#"));
}

function scriptLoads(text: string): {loads: string[]; onDemand: string[]} {
  const importsOf = (pattern: RegExp) => Array.from(text.matchAll(pattern), (m) => m[2] ?? "").filter(isPath);
  return {
    loads: importsOf(/\b(from|import)\s*["']([^"'\n]+)["']/g),
    onDemand: [
      ...importsOf(/\b(import|import\.meta\.resolve)\(\s*["'`]([^"'`\n$]+)["'`]\s*\)/g),
      ...importsOf(/(\bpath"?:)\s*"(\.[^"\n]*_file\/[^"\n]+)"/g)
    ]
  };
}

const isPath = (specifier: string): boolean => /^(\.{0,2}\/|https?:)/.test(specifier);

/** Where a reference in `file` lands in the tree, or null when it leaves the site. The fragment is apart, decoded. */
export function resolveReference(file: string, reference: string): {path: string; fragment: string} | null {
  if (/^(?!file:)[a-z][a-z0-9+.-]*:|^\/\//i.test(reference)) return null;
  const [address = "", fragment = ""] = reference.split("#");
  const path = decodeURI(address.split("?")[0] ?? "");
  const target =
    path === "" ? file : posix.normalize(path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(file), path));
  return {path: target.replace(/^\.\/?$/, "").replace(/\/$/, "/index"), fragment: decodeURIComponent(fragment)};
}

/** The file that answers for `path` on a static server: the file itself, its page, or the folder's index. */
export function servedFile(path: string, files: ReadonlySet<string>): string | undefined {
  return [path || "index.html", `${path}.html`, `${path}/index.html`].find((candidate) => files.has(candidate));
}
