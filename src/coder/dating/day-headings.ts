import {datesWithin} from "../dates/dates-within.js";
import type {DateExpression} from "../dates/types.js";
import type {DaySection} from "../grammar/draft.js";
import type {CleanText} from "../text/clean.js";
import type {Region} from "../text/page.js";

/** Kinds of words that name one day by themselves. */
const NAMING = new Set(["day", "days", "numeric", "solar_hijri", "weekday"]);
/** A page with one such line has a date line, no days. */
const FEWEST = 2;
const LONGEST = 60;
/** Bullets, dashes and marks that stand around a heading. */
const DECORATION = /^[\s\p{P}\p{S}]*$/u;

/**
 * The parts of a page that tells day by day under lines that hold nothing but a day, "Monday, 13 March". `own` are the lines
 * that date the page itself.
 */
export function dayHeadings(
  {text, body, regions}: CleanText,
  expressions: readonly DateExpression[],
  own: readonly {start: number; end: number}[]
): DaySection[] {
  const taken = [...own, ...regions.filter(({kind}) => kind === "embedded")];
  const lines = headingLines(text, expressions).filter(
    ({start, end}) => !taken.some((other) => start < other.end && other.start < end)
  );
  if (lines.length < FEWEST) return [];
  const told = lines.filter((line, i) => {
    const until = lines[i + 1]?.start ?? text.length;
    return body.some(({start}) => start > line.end && start < until);
  });
  return told.length < FEWEST ? [] : sectionsOf(told, {text, regions});
}

/** Each goes on to the next day; the last to a heading of another kind, unless such stand among the others too. */
function sectionsOf(
  lines: readonly {start: number; end: number}[],
  {text, regions}: Pick<CleanText, "text" | "regions">
): DaySection[] {
  const days = new Set(lines.map(({start}) => start));
  const others = regions.filter((region) => isHeading(region) && !days.has(region.start));
  const last = lines.at(-1);
  const among = others.some(({start}) => start > (lines[0]?.end ?? 0) && start < (last?.start ?? 0));
  const next = among ? undefined : others.find(({start}) => start > (last?.end ?? 0));
  return lines.map(({start, end}, i) => ({start, end, until: lines[i + 1]?.start ?? next?.start ?? text.length}));
}

function isHeading({kind, rule}: Region): boolean {
  return kind === "headline" || rule === "page-heading" || rule === "page-furniture";
}

/** The lines that hold nothing but words for a day. */
function headingLines(text: string, expressions: readonly DateExpression[]): {start: number; end: number}[] {
  const lines: {start: number; end: number}[] = [];
  for (const {start: at, value} of expressions) {
    const start = text.lastIndexOf("\n", at) + 1;
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    if (!NAMING.has(value.type) || lines.at(-1)?.start === start || end - start > LONGEST) continue;
    if (isBare(text, {start, end}, expressions)) lines.push({start, end});
  }
  return lines;
}

function isBare(
  text: string,
  {start, end}: {start: number; end: number},
  expressions: readonly DateExpression[]
): boolean {
  let from = start;
  const rest: string[] = [];
  for (const date of datesWithin(expressions, {start, end})) {
    rest.push(text.slice(from, date.start));
    from = date.end;
  }
  return DECORATION.test(rest.join(" ") + text.slice(from, end));
}
