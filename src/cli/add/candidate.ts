import type {Lexicon} from "../../coder/lexicon/lexicon.js";
import {readArticle} from "../../coder/read-article.js";
import {decodeText} from "../../corpus/decode-text.js";
import {readHtml} from "../../corpus/read-html.js";

/** What is known of a text beside its words; null is not known. */
export interface Metadata {
  outlet: string | null;
  url: string | null;
  published: string | null;
  language: string | null;
  rights: string | null;
  title: string | null;
}

/** A text to be added, and what it lets one see of itself. */
export interface Candidate {
  text: string;
  seen: Metadata;
}

/** Reads a text or a web page, in any encoding the corpus knows. Throws where it holds no words. */
export function readCandidate(bytes: Uint8Array, {name, lexicon}: {name: string; lexicon: Lexicon}): Candidate {
  const raw = decodeText(bytes);
  const page = /\.html?$/i.test(name) || /^\s*<(?:!doctype|html)\b/i.test(raw) ? readHtml(raw) : null;
  const text = page?.text ?? raw;
  if (text.trim() === "") throw new Error(`${name} holds no words; give a file with the article's text`);
  const unknown = {title: null, outlet: null, url: null, published: null, language: null, rights: null};
  const stated = {...unknown, ...(page && {title: page.title, outlet: page.outlet, url: page.url})};
  const read = readArticle({article_id: "new", file: name, text, ...stated, language: page?.language ?? null}, lexicon);
  return {
    text,
    seen: {
      outlet: stated.outlet ?? read.publication.outlet,
      url: stated.url,
      published: page?.published ?? (read.publication.basis === "stated" ? read.publication.published : null),
      language: read.code,
      rights: null,
      title: stated.title ?? read.page.headline?.text ?? null
    }
  };
}
