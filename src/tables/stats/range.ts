/** The ends of an interval of confidence; a high end of `Infinity` is open. */
export interface Range {
  low: number;
  high: number;
}

/** How sure an interval is of holding the true value, everywhere in the tables. */
export const CONFIDENCE = 0.95;
