import {betaI} from "./beta.js";
import {clopperPearson} from "./clopper-pearson.js";
import {CONFIDENCE, type Range} from "./range.js";

/** So many events in so long a time, in any unit that both have. */
export interface Rate {
  n: number;
  exposure: number;
}

export interface RateRatio extends Range {
  /** How many times the rate of the other the first one is. */
  ratio: number;
  /** The probability, if both rates were one, of a split at least as uneven: twice the smaller tail, at most 1. */
  p: number;
}

/**
 * Compares two Poisson rates. Given their sum, the first count is binomial with the share of its exposure, so that the
 * interval of that share gives the ratio's: J. Przyborowski and H. Wilenski, “Homogeneity of results in testing samples
 * from Poisson series”, Biometrika 31 (1940) 313.
 */
export function rateRatio(a: Rate, b: Rate, confidence = CONFIDENCE): RateRatio {
  if (a.exposure <= 0 || b.exposure <= 0) throw new RangeError("no rate without time in which to count");
  const total = a.n + b.n;
  const share = clopperPearson(a.n, total, confidence);
  const scale = b.exposure / a.exposure;
  return {
    ratio: (a.n / b.n) * scale,
    low: (share.low / (1 - share.low)) * scale,
    high: share.high === 1 ? Number.POSITIVE_INFINITY : (share.high / (1 - share.high)) * scale,
    p: twoTailed(a.n, total, a.exposure / (a.exposure + b.exposure))
  };
}

function twoTailed(k: number, n: number, share: number): number {
  const atLeast = k === 0 ? 1 : betaI(share, k, n - k + 1);
  const atMost = k === n ? 1 : 1 - betaI(share, k + 1, n - k);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}
