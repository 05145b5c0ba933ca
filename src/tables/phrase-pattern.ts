/**
 * What a phrase of the lexicon matches in running text, whole words only, in any case. Of the phrases' grammar it knows
 * `(a|b)`, which a regular expression writes the same way; everything else stands for itself.
 */
export function phrasePattern(phrase: string): RegExp {
  const source = phrase.replaceAll(/[.*+?^${}[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu");
}
