import {gammaQuantile} from "./gamma.js";
import {CONFIDENCE, type Range} from "./range.js";

/**
 * The exact central interval for the mean of a Poisson count: half the chi-squared quantiles of 2n and 2n + 2 degrees of
 * freedom, which are gamma quantiles. F. Garwood, “Fiducial limits for the Poisson distribution”, Biometrika 28 (1936) 437.
 */
export function garwood(n: number, confidence = CONFIDENCE): Range {
  const tail = (1 - confidence) / 2;
  return {low: n === 0 ? 0 : gammaQuantile(tail, n), high: gammaQuantile(1 - tail, n + 1)};
}
