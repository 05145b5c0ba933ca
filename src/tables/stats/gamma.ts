import {bisect} from "./bisect.js";
import {nonzero, TINY} from "./nonzero.js";

// Lanczos's series with g = 7 and nine terms, good to 15 digits: C. Lanczos, SIAM J. Numer. Anal. B 1 (1964) 86;
// the coefficients are those tabulated by P. Godfrey (2001).
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
];
const TERMS = 500;
const PRECISION = 1e-15;

/** The natural logarithm of the gamma function of a positive number. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const sum = LANCZOS.slice(1).reduce((total, coefficient, i) => total + coefficient / (z + i + 1), LANCZOS[0] ?? 1);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The regularised lower incomplete gamma function P(a, x): NIST DLMF 8.11.4 for small x, else 1 − Q by 8.9.2. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? bySeries(a, x) : 1 - byFraction(a, x);
}

/** The x at which P(a, x) is p, 0 ≤ p < 1. */
export function gammaQuantile(p: number, a: number): number {
  let high = a + 1;
  while (gammaP(a, high) < p) high *= 2;
  return bisect((x) => gammaP(a, x) - p, 0, high);
}

function bySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < TERMS && term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** Q(a, x) by Lentz's method: W. J. Lentz, Applied Optics 15 (1976) 668. */
function byFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < TERMS; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / nonzero(an * d + b);
    c = nonzero(b + an / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return Math.exp(a * Math.log(x) - x - logGamma(a)) * value;
}
