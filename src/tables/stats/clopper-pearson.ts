import {betaQuantile} from "./beta.js";
import {CONFIDENCE, type Range} from "./range.js";

/**
 * The exact central interval for a share of k in n. C. J. Clopper and E. S. Pearson, “The use of confidence or fiducial
 * limits illustrated in the case of the binomial”, Biometrika 26 (1934) 404; as beta quantiles, Brown, Cai and DasGupta,
 * Statistical Science 16 (2001) 101, section 4.2.1. Of nothing, everything between 0 and 1 is possible.
 */
export function clopperPearson(k: number, n: number, confidence = CONFIDENCE): Range {
  if (k < 0 || k > n) throw new RangeError(`no share of ${k} in ${n}`);
  const tail = (1 - confidence) / 2;
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k)
  };
}
