import {fold} from "../coder/text/fold.js";

/** Enough words to tell languages apart. */
const SAMPLE = 6000;
const SURE = 3;

/**
 * The language of which a text holds the most telling words, or null where none of them stands out: fewer than three
 * words, or as many of two languages.
 */
export function guessLanguage(text: string, hints: Readonly<Record<string, readonly string[]>>): string | null {
  const words = fold(text.slice(0, SAMPLE)).match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = Object.entries(hints)
    .map(([language, telling]) => {
      const known = new Set(telling);
      return {language, n: words.filter((word) => known.has(word)).length};
    })
    .sort((a, b) => b.n - a.n);
  const [first, second] = counts;
  return first && first.n >= SURE && first.n > (second?.n ?? 0) ? first.language : null;
}
