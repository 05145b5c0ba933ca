/**
 * What one of some phrases of the lexicon matches in running text, whole words only, in any case. Of the phrases' grammar it
 * knows `(a|b)`, which a regular expression writes the same way; everything else stands for itself. One expression for many
 * phrases, since each costs more to make than to try.
 */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  const sources = phrases.map((phrase) => phrase.replaceAll(/[.*+?^${}[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}
