import {createHash} from "node:crypto";
import {readFileSync, statSync} from "node:fs";
import {basename} from "node:path";
import type {SourceText} from "../coder/types.js";
import {decodeText} from "../corpus/decode-text.js";
import {readHtml} from "../corpus/read-html.js";
import {LARGEST_FILE} from "../corpus/read-text.js";

export interface FileSource {
  source: SourceText;
  /** Of the file's bytes. */
  sha256: string;
  /** Set where the text is not what stands in the file but was taken out of a web page. */
  extracted: boolean;
}

/** A file as a text to code, in whatever encoding. Throws an `Error` that says what is wrong with it. */
export function fileSource(path: string): FileSource {
  if (statSync(path).size > LARGEST_FILE) throw new Error("is over the limit of 20 MB; split it or take it out");
  const bytes = readFileSync(path);
  const file = basename(path);
  const extracted = /\.html?$/i.test(file);
  const {text, ...known} = extracted ? readHtml(decodeText(bytes, charsetOf(bytes))) : plain(decodeText(bytes));
  if (text.trim() === "") throw new Error("is empty; fill it or take it out");
  const source = {article_id: file.replace(/\.[^.]*$/, ""), file, text, rights: null, ...known};
  return {source, sha256: createHash("sha256").update(bytes).digest("hex"), extracted};
}

function plain(text: string) {
  return {text, title: null, outlet: null, url: null, published: null, language: null};
}

/** What a page says its encoding is. */
function charsetOf(bytes: Buffer): string | null {
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString("latin1", 0, 4096))?.[1] ?? null;
}
