import type {WordSplitter} from "./tokens.js";

const SHORTEST = 2;
const MOST = 3;

/** What a language writes together with the word behind it, and its article, all folded. */
export interface Joined {
  prefixes: readonly string[];
  /** Loses its first letter behind a prefix that ends in its second, e.g. `ل` and `ال` give `لل`. */
  articles: readonly string[];
}

/**
 * Cuts prefixes off words that the vocabulary knows only without them; null where the language has none. A word that
 * is known as it stands is never cut.
 */
export function wordSplitter({prefixes, articles}: Joined, vocabulary: ReadonlySet<string>): WordSplitter | null {
  if (prefixes.length === 0) return null;
  const known = (word: string) => vocabulary.has(word);
  const cut = (form: string, depth: number): {form: string; length: number}[] | null => {
    if (known(form)) return [{form, length: form.length}];
    if (depth === 0) return null;
    for (const prefix of prefixes) {
      const rest = form.slice(prefix.length);
      if (!form.startsWith(prefix) || rest.length < SHORTEST) continue;
      const behind = cut(rest, depth - 1) ?? shortened(prefix, rest);
      if (behind) return [{form: prefix, length: prefix.length}, ...behind];
    }
    return null;
  };
  const shortened = (prefix: string, rest: string) => {
    for (const article of articles) {
      const remains = article.slice(1);
      const whole = article + rest.slice(remains.length);
      if (prefix.endsWith(remains) && rest.startsWith(remains) && known(whole))
        return [{form: whole, length: rest.length}];
    }
    return null;
  };
  return (form) => {
    const parts = prefixes.some((prefix) => form.startsWith(prefix)) ? cut(form, MOST) : null;
    return parts && parts.length > 1 ? parts : null;
  };
}
