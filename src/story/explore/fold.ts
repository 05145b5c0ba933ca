const PLAIN = /^[ -~]*$/;

/** Letters as a search compares them: lower case, without accents or vowel signs. */
export function fold(text: string): string {
  // Most text is plain already, and taking letters apart is slow.
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
