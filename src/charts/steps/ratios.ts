import type {ClaimRow, Tables} from "../../tables/rows.js";

/** A claim that is a ratio of two rates, with its interval. */
export interface Ratio {
  claim_id: string;
  text: string;
  value: number;
  low: number;
  high: number;
  /** Whether the interval lies wholly above one. */
  clear: boolean;
  n: number;
}

/** The claims that compare two rates, the clearest first. */
export function ratiosOf({claims}: Pick<Tables, "claims">): Ratio[] {
  return claims.flatMap(ratioOf).sort((a, b) => b.low - a.low);
}

function ratioOf({claim_id, text, unit, value, interval_low: low, interval_high: high, n}: ClaimRow): Ratio[] {
  if (unit !== "ratio of rates" || value === null || low === null || high === null) return [];
  return [{claim_id, text, value, low, high, clear: low > 1, n}];
}
