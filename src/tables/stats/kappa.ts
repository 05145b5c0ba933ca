export interface Agreement {
  n: number;
  /** Pairs that agree. */
  agreed: number;
  kappa: number;
}

/**
 * How far two coders agree beyond chance: (p_o − p_e) / (1 − p_e). J. Cohen, “A coefficient of agreement for nominal
 * scales”, Educational and Psychological Measurement 20 (1960) 37. NaN where chance alone makes them agree.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length;
  const agreed = pairs.filter(([a, b]) => a === b).length;
  const codes = [...new Set(pairs.flat())];
  const share = (coder: 0 | 1, code: string): number => pairs.filter((pair) => pair[coder] === code).length / n;
  const chance = codes.reduce((sum, code) => sum + share(0, code) * share(1, code), 0);
  return {n, agreed, kappa: (agreed / n - chance) / (1 - chance)};
}
