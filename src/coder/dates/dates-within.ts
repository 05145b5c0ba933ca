interface Stretch {
  start: number;
  end: number;
}

/** Those of some stretches, which are in order and do not overlap, that lie within another. Logarithmic in their number. */
export function datesWithin<S extends Stretch>(expressions: readonly S[], {start, end}: Stretch): S[] {
  const from = firstFrom(expressions, start);
  let to = from;
  while ((expressions[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
  return expressions.slice(from, to);
}

/** Whether a stretch begins before an offset and ends behind it. */
export function isCut<S extends Stretch>(expressions: readonly S[], offset: number): boolean {
  const behind = firstFrom(expressions, offset);
  return behind > 0 && (expressions[behind - 1] as S).end > offset;
}

function firstFrom(expressions: readonly Stretch[], start: number): number {
  let from = 0;
  for (let high = expressions.length; from < high; ) {
    const middle = (from + high) >> 1;
    if ((expressions[middle]?.start ?? 0) < start) from = middle + 1;
    else high = middle;
  }
  return from;
}
