import {frameAt, type Reading, ruleAt, wordAt} from "../grammar/reading.js";
import {subjectOf} from "../grammar/subject-of.js";

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Whether the words speak of several parties without naming them: "talks began", "the two presidents met". Of a noun that
 * only stands behind "before" or "of" they say nothing.
 */
export function tellsOfSeveral(reading: Reading, t: number): boolean {
  const item = reading.units[t]?.item;
  const rule = ruleAt(reading, t);
  if (!item || !rule || rule.channel === "message" || rule.channel === "visit") return false;
  if (frameAt(reading, t) === "noun") {
    const before = wordAt(reading, t - 1);
    const begins = [t + 1, t + 2].some((i) => wordAt(reading, i) === "happens");
    return (
      begins &&
      (before === null || before === "det") &&
      reading.tokens.form.slice(item.from, item.to).some((w) => reading.small.talks.has(w))
    );
  }
  const subject = subjectOf(reading, t, NOBODY)?.entities ?? [];
  const object = reading.units[t + 1]?.entity;
  return [...subject, ...(object && subject.length > 0 ? [object] : [])].some(({reference}) => reference === "two");
}
