/** Every way to read `(a|b) c (d|e)`, letters as written. */
export function expandLiteral(phrase: string): string[] {
  const parts = phrase.split(/\(([^()]*)\)/);
  return parts.reduce<string[]>(
    (texts, part, i) =>
      texts.flatMap((text) => (i % 2 === 0 ? [part] : part.split("|")).map((option) => text + option)),
    [""]
  );
}
