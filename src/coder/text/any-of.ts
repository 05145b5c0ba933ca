const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** A pattern for any of some words, the longest first; one that matches nothing where there is none. */
export function anyOf(words: readonly string[]): string {
  const known = words.filter((word) => word !== "").toSorted((a, b) => b.length - a.length);
  return known.length === 0 ? "(?!)" : known.map((word) => word.replace(SYNTAX, "\\$&")).join("|");
}
