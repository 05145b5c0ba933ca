/**
 * The indices of `keys` from first to last, equal ones in the order they came. Only different keys are compared, so a
 * column with few values is put in order in one pass, however long it is.
 */
export function orderOf(keys: readonly string[], descending = false): Uint32Array {
  const ranks = new Map<string, number>();
  for (const key of keys) if (!ranks.has(key)) ranks.set(key, 0);
  const distinct = [...ranks.keys()].sort((a, b) => (a < b ? -1 : 1));
  if (descending) distinct.reverse();
  for (const [rank, key] of distinct.entries()) ranks.set(key, rank);
  return counted(
    keys.map((key) => ranks.get(key) ?? 0),
    distinct.length
  );
}

/** Counting sort. */
function counted(ranks: readonly number[], values: number): Uint32Array {
  const next = new Uint32Array(values + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let i = 1; i <= values; ++i) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const order = new Uint32Array(ranks.length);
  for (const [index, rank] of ranks.entries()) {
    const place = next[rank] ?? 0;
    order[place] = index;
    next[rank] = place + 1;
  }
  return order;
}
