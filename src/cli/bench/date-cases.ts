import {existsSync} from "node:fs";
import {join} from "node:path";
import * as chrono from "chrono-node";
import type {DateLexicon} from "../../coder/dates/date-lexicon.js";
import {findDates} from "../../coder/dates/find-dates.js";
import {resolveDate} from "../../coder/dates/resolve-date.js";
import {daysInMonth, isoOf} from "../../time/day.js";
import {parseEdtf} from "../../time/edtf.js";
import {readJsonLines} from "./json-lines.js";
import {type Result, share} from "./result.js";

interface DateCase {
  text: string;
  /** The day on which it is said. */
  reference_date: string;
  /** EDTF: a day, or first and last. */
  expected: string;
  expression: string | null;
  /** `start-day` where the source gives only the first day. */
  granularity: string;
  convention_conflict?: string;
}

type Days = readonly [earliest: string | null, latest: string | null];
type Resolver = (date: DateCase) => Days | null;

/** Date words from other resolvers' tests, those on which the resolvers agree, beside chrono-node. */
export function dateResults(dir: string, lexicon: DateLexicon): Result[] {
  const file = join(dir, "date_cases.jsonl");
  if (!existsSync(file)) return [];
  const cases = (readJsonLines(file) as DateCase[]).filter((date) => !date.convention_conflict);
  const [own, peer] = [(date: DateCase) => resolved(date, lexicon), chronoDays].map((resolve) => count(cases, resolve));
  if (!own || !peer) return [];
  return [
    {
      what: `date words (${cases.length}), both ends right`,
      value: share(own.right, cases.length),
      goal: `≥ 0.980; chrono-node here ${share(peer.right, cases.length)}, Recognizers-Text 0.964`
    },
    {
      what: "in the future",
      value: share(own.future, cases.length),
      goal: `0.000; chrono-node here ${share(peer.future, cases.length)}`
    }
  ];
}

function count(cases: readonly DateCase[], resolve: Resolver): {right: number; future: number} {
  const answers = cases.map((date) => ({date, days: resolve(date)}));
  return {
    right: answers.filter(({date, days}) => isRight(date, days)).length,
    future: answers.filter(({date, days}) => (days?.[0] ?? "") > date.reference_date).length
  };
}

function isRight({expected, granularity}: DateCase, days: Days | null): boolean {
  const {earliest, latest} = parseEdtf(expected);
  return days?.[0] === earliest && (granularity === "start-day" || days?.[1] === latest);
}

function resolved(date: DateCase, lexicon: DateLexicon): Days | null {
  const day = date.reference_date;
  const found = findDates(date.text, lexicon);
  const expression = found.find(({start, end}) => isMeant(date, start, end)) ?? found[0];
  if (!expression) return null;
  const days = resolveDate(expression, {reference: {earliest: day, latest: day}, tense: "past"});
  return days && [days.earliest, days.latest];
}

/** A month that chrono-node names without its day is the whole month. */
function chronoDays(date: DateCase): Days | null {
  const found = chrono.casual.parse(date.text, new Date(`${date.reference_date}T12:00:00`));
  const result = found.find(({index, text}) => isMeant(date, index, index + text.length)) ?? found[0];
  if (!result) return null;
  const {start, end} = result;
  const day = isoDay(start.date());
  if (end) return [day, isoDay(end.date())];
  if (start.isCertain("day") || start.isCertain("weekday") || !start.isCertain("month")) return [day, day];
  const [year = 0, month = 0] = day.split("-").map(Number);
  return [isoOf(year, month, 1), isoOf(year, month, daysInMonth(year, month))];
}

function isMeant({text, expression}: DateCase, start: number, end: number): boolean {
  const at = expression === null ? 0 : text.indexOf(expression);
  return start < at + (expression ?? text).length && end > at;
}

function isoDay(date: Date): string {
  return isoOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
