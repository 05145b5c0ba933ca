import {logGamma} from "./gamma.js";

/** Counts in two rows of two columns. */
type Table = readonly [readonly [number, number], readonly [number, number]];

/**
 * The two-sided p value of a table of two rows and two columns, the sum over all tables with its margins that are no more
 * likely. R. A. Fisher, Statistical Methods for Research Workers (5th ed., 1934), § 21.02.
 */
export function fisherExact(table: Table): number {
  const [[a, b], [c, d]] = table;
  const seen = logLikelihood(table);
  let p = 0;
  for (let k = Math.max(0, a - d); k <= Math.min(a + b, a + c); k++) {
    const other = logLikelihood([
      [k, a + b - k],
      [a + c - k, d - a + k]
    ]);
    // Tables as likely as this one may differ in their last digits.
    if (other <= seen + 1e-9) p += Math.exp(other);
  }
  return Math.min(1, p);
}

function logLikelihood([[a, b], [c, d]]: Table): number {
  const margins = [a + b, c + d, a + c, b + d].reduce((sum, n) => sum + logFactorial(n), 0);
  return margins - [a, b, c, d, a + b + c + d].reduce((sum, n) => sum + logFactorial(n), 0);
}

function logFactorial(n: number): number {
  return logGamma(n + 1);
}
