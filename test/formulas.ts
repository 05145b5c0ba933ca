// The formulas of docs/findings.md once more, straight from their definitions and slow, to hold those of the tables to.

const STEPS = 200;

/** ln n! as a sum. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** The probability of at least k successes in n. */
function atLeast(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = k; i <= n; i++) sum += Math.exp(logChoose(n, i) + i * Math.log(p) + (n - i) * Math.log1p(-p));
  return sum;
}

/** Where a function that rises on (0, 1) reaches a value. */
function reaches(value: number, f: (p: number) => number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < STEPS; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < value) low = middle;
    else high = middle;
  }
  return low;
}

/** Clopper–Pearson: the shares under which k or more, and k or fewer, of n have a chance of 2.5 %. */
export function shareInterval(k: number, n: number): [low: number, high: number] {
  const low = k === 0 ? 0 : reaches(0.025, (p) => atLeast(k, n, p));
  const high = k === n ? 1 : reaches(0.975, (p) => atLeast(k + 1, n, p));
  return [low, high];
}

/** The exact conditional interval of a ratio of two rates: that of the first count's share of both, rescaled. */
export function ratioInterval([a, b]: [number, number], [timeA, timeB]: [number, number]): [low: number, high: number] {
  const [low, high] = shareInterval(a, a + b).map((share) => ((share / (1 - share)) * timeB) / timeA);
  return [low ?? Number.NaN, high ?? Number.NaN];
}

/** Fisher's exact test, two-sided: all tables of these margins that are no likelier than this one. */
export function fisherP(a: number, b: number, c: number, d: number): number {
  const chance = (k: number) =>
    Math.exp(logChoose(a + b, k) + logChoose(c + d, a + c - k) - logChoose(a + b + c + d, a + c));
  let p = 0;
  for (let k = Math.max(0, a - d); k <= Math.min(a + b, a + c); k++)
    if (chance(k) <= chance(a) * (1 + 1e-9)) p += chance(k);
  return p;
}

/** Pearson's test of fit for four cells; the upper tail of chi-squared with three degrees of freedom, by Simpson's rule. */
export function fitP(counts: readonly number[], days: readonly number[]): number {
  const [n, whole] = [counts, days].map((list) => list.reduce((sum, one) => sum + one, 0)) as [number, number];
  const x = counts.reduce((sum, count, i) => {
    const expected = (n * (days[i] ?? 0)) / whole;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  // With t = u² the density of chi-squared (3) is smooth at 0: 2u² exp(−u² / 2) / √(2π).
  const density = (u: number) => (2 * u ** 2 * Math.exp(-(u ** 2) / 2)) / Math.sqrt(2 * Math.PI);
  const [pieces, end] = [2000, Math.sqrt(x)];
  let sum = density(0) + density(end);
  for (let i = 1; i < pieces; i++) sum += (i % 2 === 0 ? 2 : 4) * density((end * i) / pieces);
  return 1 - (sum * end) / pieces / 3;
}

/** Cohen's kappa of pairs of codes. */
export function kappaOf(pairs: readonly [string, string][]): number {
  const share = (test: (pair: [string, string]) => boolean) => pairs.filter(test).length / pairs.length;
  const agreed = share(([one, other]) => one === other);
  const chance = [...new Set(pairs.flat())]
    .map((code) => share(([one]) => one === code) * share(([, other]) => other === code))
    .reduce((sum, product) => sum + product, 0);
  return (agreed - chance) / (1 - chance);
}
