import {createRequire} from "node:module";
import {isDay} from "../time/day.js";
import {blockText} from "./block-text.js";

/** What reads pages is loaded with the first page: that takes longer than a run of a few texts without any. */
const load = createRequire(import.meta.url);
const linkedom = () => load("linkedom") as typeof import("linkedom");
const readability = () => load("@mozilla/readability") as typeof import("@mozilla/readability");

/** An article taken out of a web page; null is what the page does not say of itself. */
export interface Page {
  /** A paragraph a line. */
  text: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  published: string | null;
  language: string | null;
}

/** The article of a page, as Firefox's reader view would show it; all of a page in which that finds none. */
export function readHtml(html: string): Page {
  const document = documentOf(html);
  const {lang} = document.documentElement;
  const url = hrefOf(document, "link[rel=canonical]") ?? metaOf(document, ["og:url"]);
  const dated = metaOf(document, DATES) ?? document.querySelector("time[datetime]")?.getAttribute("datetime") ?? null;
  const everything = blockText(document.body);
  const heading = orNull(document.querySelector("h1")?.textContent);
  const {Readability} = readability();
  const found = new Readability(document, {charThreshold: SHORTEST_ARTICLE}).parse();
  const article = found?.content ? blockText(documentOf(found.content).body) : "";
  return {
    text: article.trim() === "" ? everything : article,
    title: titleOf(orNull(found?.title), heading),
    outlet: orNull(found?.siteName),
    url,
    published: dayOf(found?.publishedTime ?? dated),
    language: orNull(lang)?.slice(0, 2).toLowerCase() ?? null
  };
}

/** In characters; agency reports can be two sentences long. */
const SHORTEST_ARTICLE = 140;
const DATES = ["article:published_time", "datePublished", "date", "pubdate", "DC.date.issued", "dcterms.created"];

function documentOf(html: string): Document {
  const {parseHTML} = linkedom();
  if (!/<html[\s>]/i.test(html)) return parseHTML(`<html><body>${html}</body></html>`).document;
  const {document} = parseHTML(html);
  // The tags of head and body may be left out.
  for (const node of [...document.documentElement.childNodes]) {
    const name = node.nodeName.toUpperCase();
    if (name !== "HEAD" && name !== "BODY") (OF_HEAD.has(name) ? document.head : document.body).append(node);
  }
  return document;
}

const OF_HEAD = new Set(["TITLE", "META", "LINK", "BASE", "STYLE", "SCRIPT"]);

/** The title of a page often has the outlet's name behind the headline. */
function titleOf(title: string | null, heading: string | null): string | null {
  return heading !== null && (title === null || title.startsWith(heading)) ? heading : title;
}

type Document = ReturnType<typeof import("linkedom").parseHTML>["document"];

function metaOf(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
    const content = orNull(meta?.getAttribute("content"));
    if (content !== null) return content;
  }
  return null;
}

function hrefOf(document: Document, selector: string): string | null {
  const href = orNull(document.querySelector(selector)?.getAttribute("href"));
  return href !== null && /^https?:\/\//.test(href) ? href : null;
}

/** The day as the page's own clock had it. */
function dayOf(time: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time ?? "")?.[0] ?? null;
  return day !== null && isDay(day) ? day : null;
}

function orNull(text: string | null | undefined): string | null {
  const trimmed = text?.replaceAll(/\s+/g, " ").trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
