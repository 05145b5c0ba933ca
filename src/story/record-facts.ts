import type {Dyad} from "../charts/chart.js";
import type {StepRows} from "../charts/steps/rows.js";
import {dayWords} from "../charts/words/days.js";
import {numberWord} from "../charts/words/number-word.js";
import {capital, listOf} from "../charts/words/sentence.js";
import type {ClaimRow, Tables} from "../tables/rows.js";
import {dayNumber} from "../time/day.js";

/** What the prose may say of the record, by id, from the joined tables and the rows of the moving graphic. */
export function recordFacts(tables: Tables, rows: StepRows, dyad: Dyad): Record<string, string> {
  return {
    ...counts(tables, rows, dyad),
    ...lastDays(rows),
    "last-call-who-rang": whoRang(tables, rows),
    ...ofChanges(rows),
    ...ofSeats(rows),
    ...ofAccounts(rows),
    ...Object.assign({}, ...tables.claims.map(ofClaim))
  };
}

function counts(tables: Tables, {marks, calls, cities, coveredFrom}: StepRows, {sides}: Dyad): Record<string, string> {
  const occurred = tables.contacts.filter(({status}) => status === "occurred");
  const byOutlets = (code: string | undefined): number =>
    occurred.filter(({reported_by}) => reported_by === code).length;
  const ruled = calls.filter(({onOneSide, rang}) => onOneSide && rang !== null);
  const other = ruled.filter((call) => call.other).length;
  const [to, from, elsewhere] = cities.map(({journeys}) => journeys);
  const met = cities.map(({journeys}) => journeys.filter(({top}) => top).length);
  const numbers: Record<string, number> = {
    "all-contacts": marks.length,
    "record-only": marks.filter(({filled}) => !filled).length,
    "all-calls": calls.length,
    "all-calls-caller-not-said": calls.filter(({rang}) => rang === null).length,
    "rule-calls": ruled.length,
    "reported-1": byOutlets(sides[0]?.side),
    "reported-2": byOutlets(sides[1]?.side),
    "reported-both": byOutlets("both"),
    "reported-other": byOutlets("other"),
    "journeys-1": to?.length ?? 0,
    "journeys-2": from?.length ?? 0,
    "journeys-elsewhere": elsewhere?.length ?? 0,
    "journeys-between": (to?.length ?? 0) + (from?.length ?? 0),
    "heads-met": met.reduce((sum, n) => sum + n, 0),
    "heads-met-1": met[1] ?? 0,
    "heads-met-2": met[0] ?? 0,
    "heads-met-elsewhere": met[2] ?? 0,
    outlets: tables.outlets.length,
    disagreements: tables.disagreements.length,
    corrections: tables.corrections.length,
    rereadings: tables.rereadings.length,
    rules: tables.rules.length,
    "record-rows": new Set(occurred.flatMap(({record_ids}) => record_ids)).size
  };
  return {
    ...inWords(numbers),
    "rule-share": other === ruled.length ? `all ${ruled.length}` : `${other} of the ${ruled.length}`,
    ...(coveredFrom === null ? {} : {"covered-from": coveredFrom.slice(0, 4)})
  };
}

/** Each number in words, with a capital, and in digits. */
function inWords(numbers: Record<string, number>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([id, n]) => [
      [id, numberWord(n)],
      [`${id}-capital`, capital(numberWord(n))],
      [`${id}-number`, String(n)]
    ])
  );
}

function lastDays({marks, lastCall, ending, period}: StepRows): Record<string, string> {
  const call = marks.find(({contact_id}) => contact_id === lastCall);
  const last = marks.at(-1);
  return {
    ...inWords({
      ...(call === undefined ? {} : {"last-call-before-end": dayNumber(period.end) - dayNumber(call.latest)}),
      ...(last === undefined ? {} : {"last-contact-before-end": dayNumber(period.end) - dayNumber(last.latest)}),
      "ending-days": dayNumber(period.end) - dayNumber(ending.from),
      "ending-contacts": ending.ids.length
    }),
    ...(call === undefined ? {} : {"last-call-day": dayWords(call.latest)}),
    ...(last === undefined ? {} : {"last-contact-day": dayWords(last.latest), "last-contact-who": last.brief})
  };
}

/** Who made the last call, as a sentence: that reports contradict each other is not that they are silent. */
function whoRang({contacts, codings}: Tables, {lastCall, sides}: StepRows): string {
  const by = contacts.find(({contact_id}) => contact_id === lastCall)?.initiator ?? null;
  const side = sides.find((one) => one.side === by);
  if (side !== undefined) return `${side.capital} rang.`;
  const basis = codings.find(({contact_id}) => contact_id === lastCall)?.initiator_basis ?? "";
  return basis.includes("clash") ? "On who rang, reports clash." : "Who rang is not reported.";
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, "-");

function ofChanges({changes}: StepRows): Record<string, string> {
  const told = changes.flatMap(({name, firsts}) =>
    firsts.map(({kind, low, high}) => [
      `${idOf(name)}-${kind}-lag`,
      low === high ? numberWord(low) : `${numberWord(low)} or ${numberWord(high)}`
    ])
  );
  return Object.fromEntries(told);
}

function ofSeats({seats}: StepRows): Record<string, string> {
  return Object.fromEntries(
    seats.flatMap(({name, years, journeys}, i) => [
      [`seat-${i + 1}-name`, name],
      [`seat-${i + 1}-years`, years.toFixed(1).replace(/\.0$/, "")],
      [`seat-${i + 1}-journeys`, numberWord(journeys.length)]
    ])
  );
}

function ofAccounts({accounts}: StepRows): Record<string, string> {
  if (accounts === null) return {};
  const absent = accounts.topics.filter((one) => one.absent).map(({topic}) => topic);
  return {
    "accounts-text": String(accounts.number),
    "accounts-absent": listOf(absent),
    ...inWords({"accounts-absent-count": absent.length})
  };
}

/** A claim's sentence, its numbers, and what is left of it when unknown callers are all counted against it. */
function ofClaim({
  claim_id,
  text,
  value,
  n,
  interval_low,
  interval_high,
  robustness
}: ClaimRow): Record<string, string> {
  const id = `claim-${claim_id}`;
  const against = /^unknown callers against it: ([\d.]+)/.exec(
    robustness.find((line) => line.startsWith("unknown callers")) ?? ""
  );
  const told = (number: number): string => (Number.isInteger(number) ? String(number) : number.toFixed(1));
  return {
    [`${id}-text`]: text,
    [`${id}-n`]: String(n),
    [`${id}-n-word`]: numberWord(n),
    ...(value === null ? {} : {[`${id}-value`]: told(value), [`${id}-value-word`]: numberWord(value)}),
    ...(interval_low === null ? {} : {[`${id}-low`]: told(interval_low), [`${id}-low-percent`]: percent(interval_low)}),
    ...(interval_high === null
      ? {}
      : {[`${id}-high`]: told(interval_high), [`${id}-high-percent`]: percent(interval_high)}),
    ...(against === null ? {} : {[`${id}-against-percent`]: percent(Number(against[1]))})
  };
}

const percent = (share: number): string => String(Math.round(share * 100));
