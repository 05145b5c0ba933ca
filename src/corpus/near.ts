const MOST = 3;

/** Up to three of `known` within a few typing slips of `value` (Levenshtein distance at most a third of its length), nearest first. */
export function near(value: string, known: Iterable<string>): string[] {
  const limit = Math.max(1, Math.ceil(value.length / 3));
  return [...known]
    .map((name) => ({name, slips: distance(value.toLowerCase(), name.toLowerCase())}))
    .filter(({slips}) => slips <= limit)
    .sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({name}) => name);
}

/** What to do about an unknown `value`: the near ones, else all if they are few. */
export function suggest(value: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const close = near(value, names);
  if (close.length > 0) return `did you mean ${close.join(" or ")}?`;
  return names.length > 0 && names.length <= 12 ? `use one of ${names.join(", ")}` : otherwise;
}

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
