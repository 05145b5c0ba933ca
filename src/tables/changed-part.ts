/** Where two lists differ: what stands before `from` is the same in both, and so is what stands behind. */
export interface ChangedPart {
  from: number;
  /** Where the part ends in the first list, and in the second. */
  before: number;
  now: number;
}

/** The part in which two lists do not hold the same objects; most edits touch a few rows of very many. */
export function changedPart(before: readonly unknown[], now: readonly unknown[]): ChangedPart {
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && Object.is(before[from], now[from])) from++;
  let behind = 0;
  while (behind < shorter - from && Object.is(before[before.length - 1 - behind], now[now.length - 1 - behind]))
    behind++;
  return {from, before: before.length - behind, now: now.length - behind};
}
