import {bisect} from "./bisect.js";
import {logGamma} from "./gamma.js";
import {nonzero} from "./nonzero.js";

const TERMS = 1000;
const PRECISION = 1e-15;

/** The regularised incomplete beta function I_x(a, b), by the continued fraction of NIST DLMF 8.17.22. */
export function betaI(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on this side only; DLMF 8.17.4 leads there from the other.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The x at which I_x(a, b) is p. */
export function betaQuantile(p: number, a: number, b: number): number {
  return bisect((x) => betaI(x, a, b) - p, 0, 1);
}

/** By Lentz's method: W. J. Lentz, Applied Optics 15 (1976) 668. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonzero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonzero(1 + even * d);
    c = nonzero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonzero(1 + odd * d);
    c = nonzero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}
