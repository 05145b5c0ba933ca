import {escapeMarkup} from "../charts/markup.js";
import type {About} from "./about.js";
import {linkedData, type Resource} from "./linked-data.js";
import {isPage, pageAddress} from "./page-address.js";

/** The picture a shared link shows, and the words for those who do not see it. */
export interface Card {
  file: string;
  width: number;
  height: number;
  alt: string;
}

/** The site's mark as a bitmap. */
export const ICON = "icon.png";

export interface Description {
  about: About;
  /** The page's address in the tree, e.g. `index.html`. */
  path: string;
  card: Card | null;
  /** The published files of the data. */
  resources: readonly Resource[];
}

/**
 * Puts into a page's head what search engines and shared links show: the standfirst or else the first paragraph, the
 * page's own title, its picture, linked data. What must be an absolute address is left out where the site has none.
 */
export function describePage(html: string, {about, path, card, resources}: Description): string {
  const title = text(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");
  const words = summaryOf(html);
  if (!isPage(path))
    return html.replace("</title>", `</title>\n${meta("description", words)}\n${meta("robots", "noindex")}`);
  const tags = [
    meta("description", words),
    property("og:type", path === "index.html" ? "article" : "website"),
    property("og:site_name", about.dyad.title),
    property("og:title", title),
    property("og:description", words),
    property("og:locale", about.language),
    ...(card === null
      ? []
      : [`<link rel="apple-touch-icon" href="${"../".repeat(path.split("/").length - 1) || "./"}${ICON}">`]),
    ...addressTags({about, path, card}),
    meta("twitter:card", card !== null && about.baseUrl !== null ? "summary_large_image" : "summary"),
    linkedData({about, path, title, words, resources, image: card?.file ?? null})
  ];
  return html.replace("</title>", `</title>\n${tags.join("\n")}`);
}

function addressTags({about: {baseUrl}, path, card}: Pick<Description, "about" | "path" | "card">): string[] {
  if (baseUrl === null) return [];
  const address = pageAddress(path, baseUrl);
  const picture = card === null ? [] : cardTags(card, baseUrl);
  return [
    `<link rel="canonical" href="${escapeMarkup(address)}">`,
    property("og:url", address),
    ...picture,
    `<link rel="alternate" type="application/atom+xml" title="Corrections" href="${escapeMarkup(baseUrl)}/corrections.xml">`
  ];
}

const cardTags = ({file, width, height, alt}: Card, baseUrl: string): string[] => [
  property("og:image", `${baseUrl}/${file}`),
  property("og:image:type", "image/png"),
  property("og:image:width", String(width)),
  property("og:image:height", String(height)),
  property("og:image:alt", alt),
  meta("twitter:image:alt", alt)
];

/** What a page is about: its standfirst, else its first paragraph, as plain words. */
export function summaryOf(html: string): string {
  const [, first = ""] =
    /<p class="standfirst">([\s\S]*?)<\/p>/.exec(html) ??
    /<main[\s\S]*?<p(?:>| [^>]*>)([\s\S]*?)<\/p>/.exec(html) ??
    [];
  // That a sentence was tested is a link in it, not a word of it.
  return text(first.replace(/<a class="tested"[^>]*>[^<]*<\/a>/g, ""));
}

const ENTITIES: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0"};

/** Markup as the words a reader sees. */
function text(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = "") =>
      code === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(code))
    )
    .replace(/\s+/g, " ")
    .trim();
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${escapeMarkup(content)}">`;
const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeMarkup(content)}">`;
