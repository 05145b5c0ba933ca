import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {kappaOf, ratioInterval} from "./formulas.js";
import {publishedCsv} from "./published-csv.js";

// Every figure of docs/findings.md from the published CSV files alone, by the formulas written there.
export type Row = Record<string, string>;
export interface Figure {
  value: number | null;
  n: number;
  unknowns?: number;
  interval?: [number, number];
  holds: boolean;
}

/** The published tables, in a folder that whoever imports this has to take away. */
export const folder = publishedCsv();
export const table = (name: string) => parse(readFileSync(join(folder, `${name}.csv`)), {columns: true}) as Row[];
export const list = (cell = "") => (cell === "" ? [] : cell.split("|"));
export const unique = (rows: Row[], column: string) => new Set(rows.map((row) => row[column]));
export const [SIDE_1, SIDE_2] = ["IRN", "SYR"];
export const TOP = ["IRN-PRES", "SYR-PRES"];

export const contacts = table("contacts").filter(({status}) => status === "occurred");
export const calls = contacts.filter(({channel}) => channel === "call" || channel === "video_call");
export const known = calls.filter(({initiator}) => initiator !== "");
export const met = contacts.filter(({channel}) => channel === "meeting" || channel === "visit");
export const journeys = table("journeys");
export const participants = table("participants");
export const coverage = table("coverage").filter((row) => row.level === "leader" && row.coverage !== "none");
export const changes = table("transitions").filter(
  ({window_start, observed_days}) => window_start !== "" && observed_days !== "0"
);
export const leaders = changes.filter(({office_id}) => office_id === TOP[0]);
export const elected = leaders.filter(({stage}) => stage === "result");
export const took = (contact_id: string, wanted: (row: Row) => boolean) =>
  participants.some((row) => row.contact_id === contact_id && wanted(row));

export const DAY = 86_400_000;
export const days = (from = "", to = "") => (Date.parse(to) - Date.parse(from)) / DAY;
export const before = (day = "") => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
export const numbers = (rows: Row[], column: string) =>
  rows.flatMap((row) => (row[column] ? [Number(row[column])] : []));

export interface Span {
  start: string;
  end: string;
}

/** Days of a span that were searched for leaders' calls and meetings, whichever are fewer. */
export function covered({start, end}: Span): number {
  const overlap = (row: Row) => {
    const [from, until] = [[start, row.start ?? ""].sort()[1], [end, row.end ?? ""].sort()[0]];
    return Math.max(0, days(from, until) + 1);
  };
  const of = (kind: string) => coverage.filter(({channel}) => channel === kind).map(overlap);
  return Math.min(...["call", "meeting"].map((kind) => of(kind).reduce((sum, one) => sum + one, 0)));
}

export const atTop = new Set(contacts.filter(({level}) => level === "leader").map(({contact_id}) => contact_id));
/** Leaders' calls, and journeys with a contact of theirs: the days on which each can have begun. */
export const topItems = [
  ...calls
    .filter(({contact_id}) => atTop.has(contact_id))
    .map((row) => [row.date_earliest ?? "", row.date_latest ?? ""] as const),
  ...journeys
    .filter(({contact_ids}) => list(contact_ids).some((id) => atTop.has(id)))
    .map((row) => [row.start ?? "", row.start_latest ?? ""] as const)
];
export type Items = readonly (readonly [string, string])[];
export const fewest = (items: Items, {start, end}: Span) =>
  items.filter(([from, until]) => from >= start && until <= end).length;
export const most = (items: Items, {start, end}: Span) =>
  items.filter(([from, until]) => from <= end && until >= start).length;

/** The two who held an office longest, terms in a row joined, in order of time. */
export function longest(office: string): (Span & {person: string})[] {
  const spans: (Span & {person: string})[] = [];
  const held = table("tenures").filter(({office_id, status}) => office_id === office && status !== "elect");
  const first = coverage.map(({start = ""}) => start).sort()[0] ?? "";
  for (const {person_id = "", start = "", end = ""} of held) {
    if (end === "" || end <= first) continue;
    const last = spans.at(-1);
    const [, from = start] = [start, first].sort();
    if (last?.person === person_id && days(last.end, start) === 1) last.end = before(end);
    else spans.push({person: person_id, start: from, end: before(end)});
  }
  const length = ({start, end}: Span) => days(start, end);
  return spans
    .sort((a, b) => length(b) - length(a))
    .slice(0, 2)
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

export function compared(items: (person: string) => Items, office: string): Figure {
  const [early, late] = longest(office);
  if (!early || !late) throw new Error(`two holders of ${office} are wanted`);
  const [a, b] = [fewest(items(late.person), late), most(items(early.person), early)];
  const times: [number, number] = [covered(late), covered(early)];
  const interval = ratioInterval([a, b], times);
  return {value: ((a / b) * times[1]) / times[0], n: a + b, interval, holds: interval[0] > 1};
}

export const both = (row: Row) =>
  TOP.every((office) => took(row.contact_id ?? "", ({office_id}) => office_id === office));
export const texts = table("articles").length;
export const topics = table("topics");
export const texting = (topic: string) =>
  unique(
    topics.filter((row) => row.topic === topic),
    "article_id"
  );
export const coded = (kind: (channel: string) => boolean) => table("codings").filter(({channel = ""}) => kind(channel));

export function agreement(rows: Row[]): Figure {
  const pairs = rows.flatMap(({affected_1 = "", affected_2 = ""}) =>
    affected_1 && affected_2 ? [[affected_1, affected_2] as [string, string]] : []
  );
  const kappa = kappaOf(pairs);
  return {value: kappa, n: pairs.length, unknowns: rows.length - pairs.length, holds: kappa > 0.8};
}

export function lastLag(rows: Row[], holds: boolean): Figure {
  const last = rows.at(-1);
  const interval: [number, number] = [Number(last?.call_lag_low), Number(last?.call_lag_high)];
  const unknowns = rows.filter(({first_call}) => first_call === "").length;
  return {value: interval[1], n: rows.length, unknowns, interval, holds};
}

export function mostLag(rows: Row[], column: string, limit: number): Figure {
  const lags = numbers(rows, column);
  const value = lags.length < rows.length ? null : Math.max(...lags);
  return {value, n: rows.length, unknowns: rows.length - lags.length, holds: value !== null && value <= limit};
}
