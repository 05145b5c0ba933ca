import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

// Preview re-reads this file when it changes, but never what it imports. So it imports no project code: what changes while
// one works (the pieces of the story, the list of tables, the title) is read from disk when a page is rendered.

export interface PieceOptions {
  /** Where the pipeline has put the pieces: figures/<slug>.html, blocks/<id>.html, facts.json. */
  buildDir: string;
  /** While one works, facts too are put in as the page is served, and what is missing stops nothing. */
  dev: boolean;
}

const buildDir = ".build";
const title = String(readJson("data/dyad.json").title);

export default {
  root: "src",
  output: ".build/site",
  title,
  base: basePath(),
  style: "style.css",
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  footer: null,
  linkify: false,
  globalStylesheets: [],
  dynamicPaths: publishedTables(),
  interpreters: {".ts": [process.execPath, "src/bundled.js"]},
  head: headOf,
  markdownIt: (md) => expandPieces(md, {buildDir, dev: process.env.SITE_DEV === "1"})
} satisfies FrameworkConfig;

/** Only the page of what is missing needs to know where the site stands; every other address is relative. */
function basePath(): string {
  const url = process.env.SITE_URL ?? readJson("data/site.json").base_url;
  return url ? new URL(String(url)).pathname : "/";
}

/** Every table at a stable address, beside the hashed copies that pages attach. */
function publishedTables(): string[] {
  const file = join(buildDir, "published.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as string[]).map((name) => `/data/${name}`) : [];
}

/** What every page's head carries: the mark of the site, the fonts and, but for the page of what is missing, the one script. */
function headOf({path}: FrameworkPage): string {
  return `<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="preload" as="font" type="font/woff2" crossorigin href="/made/fonts/source-serif-4.woff2">
<link rel="preload" as="font" type="font/woff2" crossorigin href="/made/fonts/source-serif-4-display.woff2">
<link rel="preload" as="font" type="font/woff2" crossorigin href="/made/fonts/source-sans-3.woff2">
<style>${fontFaces()}</style>${path === "/404" ? "" : `\n${early}${mainScript}`}`;
}

// Room for the moving picture is made before the page is first painted. If its script never comes it is given back, and the
// pictures kept for those without scripts are shown.
const early = `<script>document.documentElement.classList.add("js");addEventListener("load",()=>{if(document.querySelector(".stage>*"))return;document.documentElement.classList.remove("js");for(const one of document.querySelectorAll(".pictures>noscript"))one.outerHTML=one.textContent})</script>`;

// While one works it is put in as the page is served: Framework would read all of it, and render each page again.
const mainScript =
  process.env.SITE_DEV === "1" ? "<!--main script-->" : '<script type="module" src="/made/js/main.js"></script>';

function fontFaces(): string {
  const file = "src/made/fonts/faces.css";
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/**
 * Teaches Markdown four words: `::figure slug` and `::block id` on a line of their own, `{{fact id}}` anywhere in the
 * prose, and sentences that depend on a claim. Their content comes from `buildDir` each time a page is rendered; for figures
 * and blocks room is left, and they are put in when the page is finished or served.
 *
 * @throws in a build, when a page names a piece that does not exist, or says of a claim more than it carries
 */
export function expandPieces(md: MarkdownIt, options: PieceOptions): MarkdownIt {
  md.core.ruler.before("normalize", "facts", (state) => {
    // Sentences first: one that falls back takes its facts with it.
    state.src = expandSentences(state.src, options, state.env.path);
    state.src = expandQuotes(state.src, options);
    if (!options.dev) state.src = expandFacts(state.src, options, state.env.path);
  });
  md.block.ruler.before(
    "paragraph",
    "piece",
    (state, line, _end, silent) => readPiece({state, line, silent, options}),
    {
      alt: ["paragraph"]
    }
  );
  md.renderer.rules.piece = (tokens, index) => tokens[index]?.content ?? "";
  return md;
}

/** A quotation that stands in a text of the page leads to that text. */
function expandQuotes(source: string, {buildDir}: PieceOptions): string {
  const file = join(buildDir, "quotes.json");
  if (!source.includes("::block texts") || !existsSync(file)) return source;
  const quotes = readJson(file) as Record<string, {article_id: string; number: number}>;
  return source.replace(/“([^”]+)”/g, (quotation, words: string) => {
    const {article_id, number} = quotes[words] ?? {};
    if (article_id === undefined) return quotation;
    return `${quotation} <a class="tested" href="#t-${article_id}" aria-label="quoted from text ${number}">text ${number}</a>`;
  });
}

function expandFacts(source: string, {buildDir}: PieceOptions, page = ""): string {
  if (!source.includes("{{fact ")) return source;
  const facts = readJson(join(buildDir, "facts.json"));
  return source.replace(/\{\{fact ([\w.-]+)\}\}/g, (_, id: string) => {
    if (facts[id] === undefined) throw new Error(unknown({kind: "fact", id, page, known: Object.keys(facts)}));
    return entities(String(facts[id]));
  });
}

interface Broken {
  fault: string;
  soft: string | null;
}

const marked = /\[([^[\]]*)\]\{(?=claim=|soft=)(?:claim=([\w-]+)(?: ([\w-]+))?)? ?(?:soft="[^"{}]*")?\}/g;

/**
 * `[sentence]{claim=id}` is a sentence whose claim holds under every variant; with ` as-found`, one that holds in the
 * tables as they are; with ` fails`, one that is told as failed. Whether it may be said was judged before
 * (`sentences.json`); where not, its ` soft="…"` stands there. While one works, which of them is chosen as the page is
 * served.
 */
function expandSentences(source: string, {buildDir, dev}: PieceOptions, page = ""): string {
  if (!/\{(claim|soft)=/.test(source)) return source;
  const broken = dev ? {} : (readJson(join(buildDir, "sentences.json")) as unknown as Record<string, Broken>);
  const result = source.replace(marked, (markup, words: string, claim: string | undefined, how: string | undefined) => {
    const said = claim === undefined ? words : tested({words, claim, failed: how === "fails"});
    if (dev) return `<!--sentence ${encodeURIComponent(markup).replaceAll("-", "%2D")}-->${said}<!--/sentence-->`;
    const {fault, soft} = broken[markup] ?? {fault: null, soft: null};
    if (fault !== null && soft === null) throw new Error(`${fault} in ${page}.md: "${words.trim()}"`);
    return soft ?? said;
  });
  const [left] = /\]\{(claim|soft)=.*/.exec(result) ?? [];
  if (left !== undefined) throw new Error(`cannot read "${left}" in ${page}.md; write ]{claim=id soft="other words"}`);
  return result;
}

interface Tested {
  words: string;
  claim: string;
  failed: boolean;
}

const tested = ({words, claim, failed}: Tested): string =>
  `<span class="claim${failed ? " failed" : ""}">${words}</span> <a class="tested" href="./methods#claim-${claim}" aria-label="${failed ? "failed its test" : "tested"}: ${claim}">${failed ? "failed" : "tested"}</a>`;

interface PieceLine {
  state: MarkdownBlockState;
  line: number;
  silent: boolean;
  options: PieceOptions;
}

function readPiece({state, line, silent, options}: PieceLine): boolean {
  const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const match = /^::(figure|block) +([\w.-]+)\s*$/.exec(text);
  if (!match) return false;
  if (silent) return true;
  const [, kind = "", id = ""] = match;
  const page = state.env.path ?? "";
  if (!options.dev) checkPiece({kind, id, page}, options);
  state.push("piece", "", 0).content = `<!--piece ${kind}s/${id}-->\n`;
  state.line = line + 1;
  return true;
}

function checkPiece({kind, id, page}: {kind: string; id: string; page: string}, {buildDir}: PieceOptions): void {
  const dir = join(buildDir, `${kind}s`);
  if (existsSync(join(dir, `${id}.html`))) return;
  const known = existsSync(dir) ? readdirSync(dir).map((name) => name.replace(/\.html$/, "")) : [];
  throw new Error(unknown({kind, id, page, known}));
}

function unknown({kind, id, page, known}: {kind: string; id: string; page: string; known: string[]}): string {
  const near = known.sort((a, b) => distance(a, id) - distance(b, id) || (a < b ? -1 : 1)).slice(0, 5);
  return `unknown ${kind} "${id}" in ${page}.md; ${near.length ? `near: ${near.join(", ")}` : `there are no ${kind}s`}`;
}

/** Levenshtein distance: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; ++i) {
    const next = [i];
    for (let j = 1; j <= b.length; ++j) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A fact is words, never markup: neither HTML nor Markdown in it takes effect. */
function entities(text: string): string {
  return text.replace(/[&<>"'*_`[\]\\$~|]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8"));
}
