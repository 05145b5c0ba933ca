/** The least that a divisor may be. */
export const TINY = 1e-300;

/** A number fit to be divided by, as Lentz's method needs it: what is next to nothing becomes `TINY`. */
export function nonzero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
