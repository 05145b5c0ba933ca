import {codeArticle} from "../coder/code-article.js";
import {codeLine} from "../coder/code-line.js";
import type {Lexicon} from "../coder/lexicon/lexicon.js";
import type {SourceText} from "../coder/types.js";
import {decodeText} from "../corpus/decode-text.js";
import {hashOf} from "../corpus/kept.js";
import type {Batch} from "./code-inputs.js";
import {readRecord} from "./code-record.js";
import {explainText} from "./explain-text.js";
import {fileSource} from "./file-source.js";

/** What came of a batch: lines to print, each with its end, how much was coded, and what was skipped and why. */
export interface CodedBatch {
  output: string;
  texts: number;
  /** UTF-16 code units of text, near enough to bytes to tell how fast it goes. */
  size: number;
  problems: string[];
}

/** Codes every text of a batch in order. Throws for none of them: what cannot be coded is told and skipped. */
export function codeBatch(batch: Batch, lexicon: Lexicon, {explain}: {explain: boolean}): CodedBatch {
  const done: CodedBatch = {output: "", texts: 0, size: 0, problems: []};
  if ("problem" in batch) return {...done, problems: [batch.problem]};
  for (const {where, read} of textsOf(batch)) {
    try {
      const {source, sha256, extracted} = read();
      done.output += explain ? explainText(source, lexicon) : lineOf(source, lexicon, {sha256, extracted});
      done.texts += 1;
      done.size += source.text.length;
    } catch (error) {
      done.problems.push(`${where}: ${messageOf(error)}; skipped`);
    }
  }
  return done;
}

interface Unread {
  where: string;
  read: () => {source: SourceText; sha256: string; extracted: boolean};
}

function textsOf(batch: Exclude<Batch, {problem: string}>): Iterable<Unread> {
  if ("files" in batch) return batch.files.map((path) => ({where: path, read: () => fileSource(path)}));
  return recordsIn(batch);
}

function* recordsIn({name, first, bytes}: {name: string; first: number; bytes: Uint8Array}): Generator<Unread> {
  for (let from = 0, number = first; from < bytes.length; ++number) {
    const found = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, found < 0 ? bytes.length : found);
    from += line.length + 1;
    const text = decodeText(line).trim();
    if (text !== "") yield {where: `${name} ${number}`, read: () => recordOf(text)};
  }
}

function recordOf(line: string) {
  const source = readRecord(line);
  return {source, sha256: hashOf(source.text), extracted: false};
}

function lineOf(source: SourceText, lexicon: Lexicon, kept: {sha256: string; extracted: boolean}): string {
  return `${codeLine(codeOne(source, lexicon), kept.sha256, kept.extracted ? source.text : null)}\n`;
}

function codeOne(source: SourceText, lexicon: Lexicon) {
  try {
    return codeArticle(source, lexicon);
  } catch (error) {
    throw new Error(`cannot be coded: ${messageOf(error)}`, {cause: error});
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
