/** A line of the bench's table. */
export interface Result {
  what: string;
  value: string;
  /** What it has to reach, as one reads it. */
  goal?: string;
}

/** The results as a table in plain text, columns lined up. */
export function table(title: string, results: readonly Result[]): string {
  const width = Math.max(...results.map(({what}) => what.length), 0);
  const values = Math.max(...results.map(({value}) => value.length), 0);
  const lines = results.map(({what, value, goal}) => {
    const start = `  ${what.padEnd(width)}  ${value.padStart(values)}`;
    return goal === undefined ? start : `${start}   ${goal}`;
  });
  return [title, ...lines, ""].join("\n");
}

/** A part of a whole to three digits; a dash where there is no whole. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}

/** The harmonic mean of precision and recall, from counts. */
export function fScore({right, extra, missed}: {right: number; extra: number; missed: number}): string {
  return share(2 * right, 2 * right + extra + missed);
}
