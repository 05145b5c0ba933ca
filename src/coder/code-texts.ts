import {codeArticle, codeTopics} from "./code-article.js";
import type {Lexicon} from "./lexicon/lexicon.js";
import {lexiconOf} from "./lexicon/lexicon-of.js";
import type {LexiconRows} from "./lexicon/lexicon-rows.js";
import {lettersOf, onlyTopics, type Touched, touchedBy} from "./lexicon/touched-by.js";
import type {CodedArticle, SourceText} from "./types.js";

/** Codes texts by the rows of a lexicon, in their order. */
export type CodeTexts = (texts: readonly SourceText[], rows: LexiconRows) => CodedArticle[];

export const codeEach: CodeTexts = (texts, rows) => {
  const lexicon = lexiconOf(rows);
  return texts.map((text) => codeText(text, lexicon));
};

/** A text as it was coded before. */
interface Known {
  source: SourceText;
  coded: CodedArticle;
  /** Made with it: the first edit of a rule asks for those of all texts, and whoever makes it waits. */
  letters: string;
}

let known: {rules: string; rows: LexiconRows; texts: Map<string, Known>} | null = null;

/**
 * The same within a process that lives on: a text is coded anew only where it has changed since the last call, or where a
 * change of the rows may touch it. What is made of the others are the same objects as before.
 */
export const codeWhatIsNew: CodeTexts = (texts, rows) => {
  const rules = JSON.stringify(rows);
  const before = known;
  const touched = before === null || before.rules === rules ? untouched : (touchedBy(before.rows, rows) ?? all);
  let lexicon: Lexicon | null = null;
  const anew = (source: SourceText): Known => {
    lexicon ??= lexiconOf(rows);
    return {source, coded: codeText(source, lexicon), letters: lettersOf(source.text)};
  };
  const topics = before !== null && touched !== untouched && touched !== all && onlyTopics(before.rows, rows);
  const again = (old: Known): Known => {
    if (!topics) return anew(old.source);
    lexicon ??= lexiconOf(rows);
    return {...old, coded: codeTopics(old.coded, {source: old.source, lexicon})};
  };
  const now = texts.map((source) => {
    const old = before?.texts.get(source.file);
    if (!old || !isSame(old.source, source)) return anew(source);
    return mayChange(old, touched) ? again(old) : old;
  });
  known = {rules, rows, texts: new Map(now.map((text) => [text.source.file, text]))};
  return now.map(({coded}) => coded);
};

const untouched: Touched = () => false;
const all: Touched = () => true;

function mayChange(text: Known, touched: Touched): boolean {
  if (touched === untouched || touched === all) return touched === all;
  return touched(text.letters, text.coded.article.language);
}

function isSame(a: SourceText, b: SourceText): boolean {
  return (Object.keys(b) as (keyof SourceText)[]).every((key) => a[key] === b[key]);
}

/** @throws the coder's fault with the file's name before it */
export function codeText(text: SourceText, lexicon: Lexicon): CodedArticle {
  try {
    return codeArticle(text, lexicon);
  } catch (error) {
    throw new Error(`${text.file} cannot be coded: ${error instanceof Error ? error.message : error}`, {cause: error});
  }
}
