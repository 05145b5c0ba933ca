import type {RecordInput, SettledInput} from "./input.js";

/** The occasion of a recorded contact as two readers coded it, and what holds. */
export interface Coding {
  occasion_kind: string;
  affected: string;
  /** Why, where the readers differ. */
  reason: string | null;
  /** Whether an editor has confirmed all that was settled; null where nothing had to be. */
  confirmed: boolean | null;
}

type Column = SettledInput["column"];

/**
 * Settles the two codings of a row: what both say or one alone says holds; `other`, which says least, gives way; else the
 * settlement. Throws a RangeError for a difference nobody has settled.
 */
export function settleCodings(row: RecordInput, settled: readonly SettledInput[]): Coding {
  const own = settled.filter(({record_id}) => record_id === row.record_id);
  const first = row.occasion_class === "other" ? null : row.occasion_class;
  const kind = settle("occasion_kind", [first, row.occasion_kind_2]);
  const affected = settle("affected", [row.affected, row.affected_2]);
  const reasons = own.map(({column, reason}) => `${column}: ${reason}`);
  if (own.length === 0) return {occasion_kind: kind, affected, reason: null, confirmed: null};
  return {occasion_kind: kind, affected, reason: reasons.join("; "), confirmed: own.every((one) => one.confirmed)};

  function settle(column: Column, [one, other]: [string | null, string | null]): string {
    const written = own.find((settlement) => settlement.column === column)?.value;
    if (written !== undefined) return written;
    if (one !== null && other !== null && one !== other) throw unsettled(row.record_id, column, `${one} or ${other}`);
    return one ?? other ?? "unknown";
  }
}

function unsettled(record_id: string, column: Column, values: string): RangeError {
  return new RangeError(`${record_id}: is ${column} ${values}? the codings differ; settle it in reference/settled.csv`);
}
