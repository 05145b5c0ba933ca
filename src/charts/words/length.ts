/** A time in days as prose names it: "2.7 years", or days below a year. */
export function lengthWords(days: number): string {
  return days < 365 ? `${days} days` : `${(days / 365.25).toFixed(1)} years`;
}
