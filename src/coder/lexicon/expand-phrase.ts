import {fold} from "../text/fold.js";
import {plainForm} from "../text/word-table.js";

const UNSEEN = /[\u200b-\u200f]/g;

/**
 * The word sequences a written phrase stands for. `(phone|telephone) call` gives two, `(a|) call` also two;
 * hyphens and spaces are the same. Throws on brackets that do not close.
 */
export function expandPhrase(phrase: string): string[][] {
  return expandTexts(phrase)
    .map(phraseWords)
    .filter((words) => words.length > 0);
}

/** The folded words of a plain phrase. */
export function phraseWords(phrase: string): string[] {
  const words = fold(phrase.replace(UNSEEN, "")).match(/'s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map(plainForm);
}

function expandTexts(phrase: string): string[] {
  let texts = [""];
  for (const part of partsOf(phrase)) {
    const options = part.startsWith("(") ? part.slice(1, -1).split("|") : [part];
    texts = texts.flatMap((text) => options.map((option) => text + option));
  }
  return texts;
}

/** What stands in brackets, and what stands between them, in turn. */
function partsOf(phrase: string): string[] {
  const parts = phrase.split(/(\([^()]*\))/);
  if (!/[()]/.test(parts.filter((_, i) => i % 2 === 0).join(""))) return parts;
  throw new Error(`phrase "${phrase}" has a bracket without its partner`);
}

/** The phrase cut at the spaces outside its brackets, each piece as the word sequences it stands for. */
export function piecesOf(phrase: string): string[][][] {
  partsOf(phrase);
  const pieces = phrase.match(/(?:\([^()]*\)|[^\s()])+/g) ?? [];
  return pieces.map((piece) => expandTexts(piece).map(phraseWords));
}
