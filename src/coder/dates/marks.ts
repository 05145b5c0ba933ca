/** Dashes, apostrophes and commas of every kind, each with the one that rules are written with. */
const MARKS: Record<string, string> = {"’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "،": ","};
/** By code unit, the mark it is read as, as far as that has been asked. */
const marks: (string | undefined)[] = Array.from({length: 65536});

/** The mark that a code unit is read as. */
export function markOf(code: number): string {
  const known = marks[code];
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const mark = MARKS[char] ?? char;
  marks[code] = mark;
  return mark;
}
