import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {afterAll, expect, test} from "vitest";
import {fisherP, fitP, kappaOf, ratioInterval, shareInterval} from "./formulas.js";
import {publishedCsv} from "./published-csv.js";

// Every figure of docs/findings.md from the published CSV files alone, by the formulas written there.
type Row = Record<string, string>;
interface Figure {
  value: number | null;
  n: number;
  unknowns?: number;
  interval?: [number, number];
  holds: boolean;
}

const folder = publishedCsv();
afterAll(() => rmSync(folder, {recursive: true}));
const table = (name: string) => parse(readFileSync(join(folder, `${name}.csv`)), {columns: true}) as Row[];
const list = (cell = "") => (cell === "" ? [] : cell.split("|"));
const unique = (rows: Row[], column: string) => new Set(rows.map((row) => row[column]));
const [SIDE_1, SIDE_2] = ["IRN", "SYR"];
const TOP = ["IRN-PRES", "SYR-PRES"];

const contacts = table("contacts").filter(({status}) => status === "occurred");
const calls = contacts.filter(({channel}) => channel === "call" || channel === "video_call");
const known = calls.filter(({initiator}) => initiator !== "");
const met = contacts.filter(({channel}) => channel === "meeting" || channel === "visit");
const journeys = table("journeys");
const participants = table("participants");
const coverage = table("coverage").filter((row) => row.level === "leader" && row.coverage !== "none");
const changes = table("transitions").filter(
  ({window_start, observed_days}) => window_start !== "" && observed_days !== "0"
);
const leaders = changes.filter(({office_id}) => office_id === TOP[0]);
const elected = leaders.filter(({stage}) => stage === "result");
const took = (contact_id: string, wanted: (row: Row) => boolean) =>
  participants.some((row) => row.contact_id === contact_id && wanted(row));

const DAY = 86_400_000;
const days = (from = "", to = "") => (Date.parse(to) - Date.parse(from)) / DAY;
const before = (day = "") => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
const numbers = (rows: Row[], column: string) => rows.flatMap((row) => (row[column] ? [Number(row[column])] : []));

interface Span {
  start: string;
  end: string;
}

/** Days of a span that were searched for leaders' calls and meetings, whichever are fewer. */
function covered({start, end}: Span): number {
  const overlap = (row: Row) => {
    const [from, until] = [[start, row.start ?? ""].sort()[1], [end, row.end ?? ""].sort()[0]];
    return Math.max(0, days(from, until) + 1);
  };
  const of = (kind: string) => coverage.filter(({channel}) => channel === kind).map(overlap);
  return Math.min(...["call", "meeting"].map((kind) => of(kind).reduce((sum, one) => sum + one, 0)));
}

const atTop = new Set(contacts.filter(({level}) => level === "leader").map(({contact_id}) => contact_id));
/** Leaders' calls, and journeys with a contact of theirs: the days on which each can have begun. */
const topItems = [
  ...calls
    .filter(({contact_id}) => atTop.has(contact_id))
    .map((row) => [row.date_earliest ?? "", row.date_latest ?? ""] as const),
  ...journeys
    .filter(({contact_ids}) => list(contact_ids).some((id) => atTop.has(id)))
    .map((row) => [row.start ?? "", row.start_latest ?? ""] as const)
];
type Items = readonly (readonly [string, string])[];
const fewest = (items: Items, {start, end}: Span) =>
  items.filter(([from, until]) => from >= start && until <= end).length;
const most = (items: Items, {start, end}: Span) =>
  items.filter(([from, until]) => from <= end && until >= start).length;

/** The two who held an office longest, terms in a row joined, in order of time. */
function longest(office: string): (Span & {person: string})[] {
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

function compared(items: (person: string) => Items, office: string): Figure {
  const [early, late] = longest(office);
  if (!early || !late) throw new Error(`two holders of ${office} are wanted`);
  const [a, b] = [fewest(items(late.person), late), most(items(early.person), early)];
  const times: [number, number] = [covered(late), covered(early)];
  const interval = ratioInterval([a, b], times);
  return {value: ((a / b) * times[1]) / times[0], n: a + b, interval, holds: interval[0] > 1};
}

const both = (row: Row) => TOP.every((office) => took(row.contact_id ?? "", ({office_id}) => office_id === office));
const texts = table("articles").length;
const topics = table("topics");
const texting = (topic: string) =>
  unique(
    topics.filter((row) => row.topic === topic),
    "article_id"
  );
const coded = (kind: (channel: string) => boolean) => table("codings").filter(({channel = ""}) => kind(channel));

function agreement(rows: Row[]): Figure {
  const pairs = rows.flatMap(({affected_1 = "", affected_2 = ""}) =>
    affected_1 && affected_2 ? [[affected_1, affected_2] as [string, string]] : []
  );
  const kappa = kappaOf(pairs);
  return {value: kappa, n: pairs.length, unknowns: rows.length - pairs.length, holds: kappa > 0.8};
}

function lastLag(rows: Row[], holds: boolean): Figure {
  const last = rows.at(-1);
  const interval: [number, number] = [Number(last?.call_lag_low), Number(last?.call_lag_high)];
  const unknowns = rows.filter(({first_call}) => first_call === "").length;
  return {value: interval[1], n: rows.length, unknowns, interval, holds};
}

function mostLag(rows: Row[], column: string, limit: number): Figure {
  const lags = numbers(rows, column);
  const value = lags.length < rows.length ? null : Math.max(...lags);
  return {value, n: rows.length, unknowns: rows.length - lags.length, holds: value !== null && value <= limit};
}

const figures: Record<string, () => Figure> = {
  "other-side-calls": () => {
    const oneSided = known.filter(({affected = ""}) => [SIDE_1, SIDE_2].includes(affected));
    const other = oneSided.filter(({affected, initiator}) => affected !== initiator).length;
    const interval = shareInterval(other, oneSided.length);
    return {
      value: other / oneSided.length,
      n: oneSided.length,
      unknowns: calls.length - known.length,
      interval,
      holds: interval[0] > 0.5
    };
  },
  "minister-met-leader": () =>
    compared((person) => {
      const met = (id: string) =>
        took(id, ({person_id}) => person_id === person) && took(id, ({office_id}) => office_id === TOP[1]);
      return journeys
        .filter(({contact_ids}) => list(contact_ids).some(met))
        .map((row) => [row.start ?? "", row.start_latest ?? ""] as const);
    }, "IRN-FM"),
  "message-at-once": () => mostLag(elected, "message_lag_high", 1),
  "first-calls": () =>
    lastLag(
      elected,
      elected.every(({first_call}) => first_call !== "")
    ),
  "each-sooner": () => {
    const sooner = leaders.slice(1).every((row, i) => Number(row.call_lag_high) < Number(leaders[i]?.call_lag_low));
    return lastLag(leaders, sooner);
  },
  "where-leaders-met": () => {
    const rows = met.filter(both);
    const home = rows.filter(({host}) => host === SIDE_1).length;
    return {value: home, n: rows.length, unknowns: 0, holds: home > rows.length - home};
  },
  "who-travels": () => {
    const between = journeys.filter(({side = ""}) => [SIDE_1, SIDE_2].includes(side));
    const first = between.filter(({side}) => side === SIDE_1).length;
    const interval = shareInterval(first, between.length);
    return {value: first / between.length, n: between.length, interval, holds: interval[0] > 0.5};
  },
  "silence-before-the-end": () => {
    const top = calls.filter(({level}) => level === "leader").sort((a, b) => days(b.date_latest, a.date_latest));
    const [last, next] = top.slice(-2);
    const ends = calls.map(({date_latest = ""}) => date_latest);
    const burst = Math.max(
      ...ends
        .filter((day) => Math.abs(days(next?.date_latest, day)) <= 5)
        .map((from) => ends.filter((day) => days(from, day) >= 0 && days(from, day) < 5).length)
    );
    const value = days(last?.date_latest, next?.date_earliest);
    const interval: [number, number] = [value, days(last?.date_earliest, next?.date_latest)];
    return {value, n: burst, interval, holds: value >= 90 && burst >= 3};
  },
  "counterparts-soon": () =>
    mostLag(
      changes.filter(({office_id = "", coverage: searched}) => office_id.endsWith("-FM") && searched !== "none"),
      "counterpart_lag_high",
      15
    ),
  "said-alike": () => {
    const value = Math.max(...[...unique(topics, "topic")].map((topic) => texting(topic ?? "").size));
    return {value, n: texts, holds: value > texts / 2};
  },
  "one-names-the-dead": () => {
    const {size} = texting("dead and displaced");
    return {value: size, n: texts, holds: size === 1};
  },
  "none-says-opposition": () => {
    const rules = table("rules").filter(({file, code}) => file === "topics" && code === "opposition");
    const read = table("articles").filter(({language}) => rules.some((rule) => rule.language === language)).length;
    const {size} = texting("opposition");
    return {value: size, n: read, unknowns: texts - read, holds: size === 0 && read > 0};
  },
  "texts-omit-opposition": () => {
    const others = table("accounts").filter(({topic}) => topic === "opposition");
    const ofContact = ({record_ids}: Row) => others.filter(({record_id = ""}) => list(record_ids).includes(record_id));
    const told = contacts.filter((row) => row.article_ids !== "" && ofContact(row).length > 0);
    const omitting = told.filter(({article_ids}) => !list(article_ids).some((id) => texting("opposition").has(id)));
    const value = omitting.reduce((sum, row) => sum + ofContact(row).length, 0);
    return {value, n: told.length, holds: value >= 2};
  },
  "coders-agree": () => agreement(coded((channel) => channel !== "message")),
  "coders-agree-on-messages": () => agreement(coded((channel) => channel === "message")),
  "rows-confirmed": () => {
    const lot = table("rereadings").filter(({why}) => why === "lot");
    const read = lot.filter(({outcome}) => outcome !== "not_reached");
    const wrong = read.filter(({outcome = ""}) => ["corrected", "doubtful"].includes(outcome)).length;
    const interval = shareInterval(wrong, read.length);
    return {
      value: wrong / read.length,
      n: read.length,
      unknowns: lot.length - read.length,
      interval,
      holds: interval[1] < 0.2
    };
  },
  "own-outlets": () => {
    const sides = [SIDE_1, SIDE_2].map((side) => {
      const told = (rows: Row[]) =>
        rows.filter(({reported_by}) => reported_by === side || reported_by === "both").length;
      const [received, made] = [
        known.filter(({initiator}) => initiator !== side),
        known.filter(({initiator}) => initiator === side)
      ];
      const [a, c] = [told(received), told(made)];
      const difference = a / received.length - c / made.length;
      return {difference, holds: difference > 0 && fisherP(a, received.length - a, c, made.length - c) < 0.05};
    });
    return {
      value: Math.min(...sides.map(({difference}) => difference)),
      n: known.length,
      unknowns: calls.length - known.length,
      holds: sides.every(({holds}) => holds)
    };
  },
  "crisis-or-congratulation": () => {
    const kinds = known.filter(({occasion_kind}) => occasion_kind !== "unknown");
    const [[a, b], [c, d]] = [SIDE_1, SIDE_2].map((side) => {
      const made = kinds.filter(({initiator}) => initiator === side);
      const harm = made.filter(({occasion_kind = ""}) => ["harm", "condolence"].includes(occasion_kind)).length;
      return [harm, made.length - harm];
    }) as [[number, number], [number, number]];
    const value = a / (a + b) - c / (c + d);
    const holds = value > 0 && fisherP(a, b, c, d) < 0.05;
    return {value, n: kinds.length, unknowns: calls.length - kinds.length, holds};
  },
  "more-under-later-leader": () => compared(() => topItems, "IRN-PRES"),
  "more-after-a-change": () => {
    const surely = leaders.filter(({date = "", window_start = "", window_end = ""}) => {
      const [earlier, later] = [
        {start: window_start, end: before(date)},
        {start: date, end: window_end}
      ];
      const counts: [number, number] = [fewest(topItems, later), most(topItems, earlier)];
      return ratioInterval(counts, [covered(later), covered(earlier)])[0] > 1;
    }).length;
    return {value: surely, n: leaders.length, holds: surely === leaders.length};
  },
  seasons: () => {
    const quarters = table("frequency").filter(
      (row) => row.period === "quarter" && row.provenance === "record" && row.unit === "journey" && row.level === "all"
    );
    const [first = "", last = ""] = [coverage[0]?.start, coverage[0]?.end];
    const whole = quarters.filter(({start = "", end = ""}) => start >= first && `${end.slice(0, 4)}-12-31` <= last);
    const own = ["Q1", "Q2", "Q3", "Q4"].map((name) => whole.filter(({period_id = ""}) => period_id.endsWith(name)));
    const counts = own.map((rows) => rows.reduce((sum, row) => sum + fewest(topItems, row as unknown as Span), 0));
    const lengths = own.map((rows) => rows.reduce((sum, row) => sum + days(row.start, row.end) + 1, 0));
    const p = fitP(counts, lengths);
    const n = counts.reduce((sum, count) => sum + count, 0);
    return {value: p, n, unknowns: topItems.length - n, holds: p < 0.05};
  }
};

const claims = table("claims");
const cell = (text = "") => (text === "" ? null : Number(text));
const thousandth = (value: number | null | undefined) => (value == null ? null : Math.round(value * 1000) / 1000);

test("every claim can be recomputed", () => {
  expect(Object.keys(figures).sort()).toEqual(claims.map(({claim_id}) => claim_id).sort());
});

test.each(claims.map((row) => [row.claim_id ?? "", row] as const))(
  "%s comes out of the files as published",
  (id, row) => {
    const {value, n, unknowns = 0, interval, holds} = figures[id]?.() ?? {value: null, n: -1, holds: false};
    expect({
      value: cell(row.value),
      n: cell(row.n),
      unknowns: cell(row.unknowns),
      low: cell(row.interval_low),
      high: cell(row.interval_high),
      holds: row.holds_as_found === "true"
    }).toEqual({
      value: thousandth(value),
      n,
      unknowns,
      low: thousandth(interval?.[0]),
      high: thousandth(interval?.[1]),
      holds
    });
  }
);

test("every rate of a president's time comes out too", () => {
  const rows = table("frequency").filter(
    ({period, period_id = "", level, channel, direction, host, reported_by, unit}) =>
      period === "tenure" &&
      period_id.startsWith("IRN-PRES/") &&
      level === "leader" &&
      channel === "call" &&
      [direction, host, reported_by].every((one) => one === "all") &&
      unit === "row"
  );
  expect(rows.length).toBeGreaterThan(3);
  const items = calls
    .filter(({contact_id}) => atTop.has(contact_id))
    .map((row) => [row.date_earliest ?? "", row.date_latest ?? ""] as const);
  for (const row of rows) {
    const span = row as unknown as Span;
    expect([cell(row.n_low), cell(row.n_high)]).toEqual([fewest(items, span), most(items, span)]);
    expect(cell(row.exposure_days)).toBe(covered(span));
    expect(cell(row.rate_low)).toBeLessThanOrEqual(((cell(row.n_low) ?? 0) * 365.25) / covered(span));
    expect(cell(row.rate_high)).toBeGreaterThanOrEqual(((cell(row.n_high) ?? 0) * 365.25) / covered(span));
  }
});
