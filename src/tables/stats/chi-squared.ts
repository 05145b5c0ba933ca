import {gammaP} from "./gamma.js";

/**
 * The probability, if every cell expected its share of the total, of counts at least as uneven as these: Pearson's
 * chi-squared test of fit. K. Pearson, Philosophical Magazine 50 (1900) 157; its upper tail is Q(df / 2, x / 2).
 */
export function chiSquaredFit(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const statistic = counts.reduce((sum, count, i) => {
    const expected = (total * (shares[i] ?? 0)) / whole;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return 1 - gammaP((counts.length - 1) / 2, statistic / 2);
}
