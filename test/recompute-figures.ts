import {fisherP, fitP, ratioInterval, shareInterval} from "./formulas.js";
import {
  agreement,
  before,
  both,
  calls,
  changes,
  coded,
  compared,
  contacts,
  coverage,
  covered,
  days,
  elected,
  type Figure,
  fewest,
  journeys,
  known,
  lastLag,
  leaders,
  list,
  met,
  most,
  mostLag,
  type Row,
  SIDE_1,
  SIDE_2,
  type Span,
  TOP,
  table,
  texting,
  texts,
  took,
  topItems,
  topics,
  unique
} from "./recompute-tables.js";

/** Every claim's figure from the published CSV files alone, by the formulas written in docs/findings.md. */
export const figures: Record<string, () => Figure> = {
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
