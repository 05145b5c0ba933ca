const MOST = 3;

/** The nearest of `known`, at most three, if within a few typing slips (a third of the letters) of `value`. */
export function near(value: string, known: Iterable<string>): string[] {
  const all = [...known].map((name) => ({name, slips: distance(value.toLowerCase(), name.toLowerCase())}));
  const least = Math.min(...all.map(({slips}) => slips));
  if (least > Math.max(1, Math.ceil(value.length / 3))) return [];
  const nearest = all.filter(({slips}) => slips === least).map(({name}) => name);
  return nearest.sort().slice(0, MOST);
}

/** What to do about an unknown `value`: the near ones, else all if they are few. */
export function suggest(value: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const close = near(value, names);
  if (close.length > 0) return `did you mean ${close.join(" or ")}?`;
  return names.length > 0 && names.length <= 12 ? `use one of ${names.join(", ")}` : otherwise;
}

/** Levenshtein's: the fewest letters to put in, take out or swap. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
