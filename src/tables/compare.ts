type Key = string | number | boolean | null;

/** Orders two keys by UTF-16 code unit or size, the same on every machine; null comes first. */
export function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** A comparator that orders rows by the first of these keys in which they differ. */
export function by<Row>(...keys: ((row: Row) => Key)[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = compare(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The rows ordered by keys that are costly to find: each is found once. */
export function sortedBy<Row>(rows: readonly Row[], ...keys: ((row: Row) => Key)[]): Row[] {
  const decorated = rows.map((row) => ({row, found: keys.map((key) => key(row))}));
  decorated.sort((a, b) => {
    for (const [i, key] of a.found.entries()) {
      const order = compare(key, b.found[i] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
  return decorated.map(({row}) => row);
}
