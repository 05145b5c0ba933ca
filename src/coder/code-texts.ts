import {codeArticle} from "./code-article.js";
import {compileLexicon, type Lexicon} from "./lexicon.js";
import type {LexiconRows} from "./lexicon-rows.js";
import type {CodedArticle, SourceText} from "./types.js";

/** Codes texts by the rows of a lexicon, in their order. */
export type CodeTexts = (texts: readonly SourceText[], rows: LexiconRows) => CodedArticle[];

export const codeEach: CodeTexts = (texts, rows) => {
  const lexicon = compileLexicon(rows);
  return texts.map((text) => codeText(text, lexicon));
};

/** The same within a process that lives on: a text is coded anew only where it or the rows have changed since the last call. */
export const codeWhatIsNew: CodeTexts = (texts, rows) => {
  const rules = JSON.stringify(rows);
  const before = rules === known.rules ? known.texts : new Map<string, CodedArticle>();
  const wanted = texts.map((text) => ({text, key: JSON.stringify(text)}));
  let lexicon: Lexicon | undefined;
  const anew = (text: SourceText): CodedArticle => {
    lexicon ??= compileLexicon(rows);
    return codeText(text, lexicon);
  };
  const coded = wanted.map(({text, key}) => ({key, article: before.get(key) ?? anew(text)}));
  known = {rules, texts: new Map(coded.map(({key, article}) => [key, article]))};
  return coded.map(({article}) => article);
};

let known = {rules: "", texts: new Map<string, CodedArticle>()};

/** @throws the coder's fault with the file's name before it */
export function codeText(text: SourceText, lexicon: Lexicon): CodedArticle {
  try {
    return codeArticle(text, lexicon);
  } catch (error) {
    throw new Error(`${text.file} cannot be coded: ${error instanceof Error ? error.message : error}`, {cause: error});
  }
}
