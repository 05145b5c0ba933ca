import {daysInMonth, isCalendarDay, type Weekday} from "../../time/day.js";
import {fromSolarHijri} from "../../time/solar-hijri.js";
import type {Capture} from "./match.js";
import type {DateLexicon, Rule} from "./rule-trie.js";
import type {DateValue, Hedge, OffsetBase, Part, Pick, Unit} from "./types.js";

type Order = DateLexicon["order"];

/** What a rule says, given what filled its slots; undefined where that names no day that can exist. */
export function buildValue(rule: Rule, captures: readonly Capture[], order: Order): DateValue | undefined {
  return BUILDERS[rule.kind]?.(new Filled(rule, captures, order));
}

/** The slots of one match by name, and the rule's own settings. */
class Filled {
  private readonly rule: Rule;
  private readonly captures: readonly Capture[];
  readonly order: Order;

  constructor(rule: Rule, captures: readonly Capture[], order: Order) {
    this.rule = rule;
    this.captures = captures;
    this.order = order;
  }

  number(slot: string, nth = 0): number | null {
    const value = this.captures.filter((capture) => capture.slot === slot)[nth]?.value;
    return value === undefined || typeof value === "object" ? null : Number(value);
  }

  text(slot: string): string | null {
    const value = this.captures.find((capture) => capture.slot === slot)?.value;
    return typeof value === "string" ? value : null;
  }

  date(): DateValue | null {
    const value = this.captures.find((capture) => capture.slot === "date")?.value;
    return typeof value === "object" ? value : null;
  }

  setting(name: string): string | null {
    return this.rule.params.get(name) ?? null;
  }

  amount(name: string): number | null {
    const value = this.rule.params.get(name);
    return value === undefined ? null : Number(value);
  }

  day(nth = 0): number | null {
    return this.number("day", nth) ?? this.number("nth", nth) ?? this.amount("day");
  }

  weekday(nth = 0): Weekday | null {
    return this.number("weekday_name", nth) as Weekday | null;
  }

  part(): Part | null {
    return this.setting("part") as Part | null;
  }

  pick(): Pick | null {
    return this.setting("pick") as Pick | null;
  }

  unit(): Unit {
    return (this.text("unit") ?? this.setting("unit") ?? "day") as Unit;
  }
}

const LEAP_YEAR = 2000;

const BUILDERS: Record<string, (filled: Filled) => DateValue | undefined> = {
  day(filled) {
    const [month, day, year] = [filled.number("month_name"), filled.day(), filled.number("year")];
    if (month === null || day === null || !isCalendarDay({year: year ?? LEAP_YEAR, month, day})) return undefined;
    return {type: "day", year, month, day, weekday: filled.weekday(), yearOffset: filled.amount("year")};
  },
  days(filled) {
    const [year, firstMonth] = [filled.number("year", 1) ?? filled.number("year"), filled.number("month_name")];
    const [firstDay, lastDay] = [filled.day(), filled.day(1)];
    const lastMonth = filled.number("month_name", 1) ?? firstMonth;
    if (firstMonth === null || lastMonth === null || firstDay === null || lastDay === null) return undefined;
    const startsIn = filled.number("year", 1) === null ? year : filled.number("year");
    return span({year: startsIn, month: firstMonth, day: firstDay}, {year, month: lastMonth, day: lastDay});
  },
  numeric(filled) {
    const readings = numericReadings(filled.text("numeric") ?? "", filled.order);
    return readings.length === 0 ? undefined : {type: "numeric", readings, weekday: filled.weekday()};
  },
  solar_hijri(filled) {
    const [month, day, year] = [filled.number("hijri_month"), filled.day(), filled.number("hyear")];
    if (month === null) return undefined;
    if (fromSolarHijri(year ?? 1399, month, day ?? 1) === null) return undefined;
    const [part, yearOffset] = [filled.part(), filled.amount("year")];
    return {
      type: "solar_hijri",
      year,
      month,
      day,
      weekday: filled.weekday(),
      ...(yearOffset === null ? {} : {yearOffset}),
      ...(part && day === null ? {part} : {})
    };
  },
  month(filled) {
    const month = filled.number("month_name");
    if (month === null) return undefined;
    const [year, yearOffset] = [filled.number("year"), filled.amount("year")];
    return {type: "month", year, month, part: filled.part(), yearOffset, pick: filled.pick()};
  },
  months(filled) {
    const [from, to] = [filled.number("month_name"), filled.number("month_name", 1)];
    return from === null || to === null ? undefined : {type: "months", from, to, year: filled.number("year")};
  },
  year(filled) {
    const year = filled.number("year");
    return year === null ? undefined : {type: "year", year, part: filled.part()};
  },
  years(filled) {
    const [from, to] = [filled.number("year"), filled.number("year", 1)];
    return from === null || to === null || to < from ? undefined : {type: "years", from, to};
  },
  weekday(filled) {
    const weekday = filled.weekday();
    if (weekday === null) return undefined;
    const value = {type: "weekday" as const, weekday, pick: filled.pick(), week: filled.amount("week")};
    const day = filled.day();
    return day === null ? value : {...value, day};
  },
  weekdays(filled) {
    const [from, to] = [filled.weekday(), filled.weekday(1)];
    if (filled.setting("joined") === "and" && from !== null && to !== (from + 1) % 7) return undefined;
    return from === null || to === null || from === to ? undefined : {type: "weekdays", from, to};
  },
  offset(filled) {
    const count = filled.amount("count") ?? filled.number("count") ?? filled.amount("default");
    if (count === null) return undefined;
    const sign = filled.setting("direction") === "back" ? -1 : 1;
    const from = filled.date() ?? offsetBase(filled.setting("from"));
    const value: DateValue = {
      type: "offset",
      count: sign * count,
      unit: filled.unit(),
      from,
      weekday: filled.weekday()
    };
    const hedge = filled.setting("hedge") as Hedge | null;
    const whole = filled.setting("whole") === null ? {} : {calendar: true as const};
    const dates = filled.setting("dates");
    const behind = dates === "behind" ? {behind: true as const} : dates === "beside" ? {beside: true as const} : {};
    const day = value.unit === "month" ? filled.day() : null;
    const part = filled.part();
    return {
      ...value,
      ...whole,
      ...behind,
      ...(hedge === null ? {} : {hedge}),
      ...(day === null ? {} : {day}),
      ...(part === null ? {} : {part})
    };
  },
  lately(filled) {
    const count = filled.amount("count") ?? filled.number("count");
    return count === null ? undefined : {type: "lately", count, unit: filled.unit()};
  },
  period(filled) {
    return {type: "period", unit: filled.unit(), offset: filled.amount("offset") ?? 0, part: filled.part()};
  },
  season(filled) {
    const season = filled.text("season_name");
    if (season === null) return undefined;
    return {type: "season", season, year: filled.number("year"), yearOffset: filled.amount("year")};
  },
  feast(filled) {
    const feast = filled.text("feast_name");
    if (feast === null) return undefined;
    const value = {type: "feast" as const, feast, offset: filled.amount("offset") ?? 0};
    const year = filled.number("year");
    return year === null ? value : {...value, year};
  },
  vague(filled) {
    return {type: "vague", tense: filled.setting("tense") as "past" | "future" | null};
  }
};

function offsetBase(from: string | null): OffsetBase {
  return from === "previous" || from === "sequel" || from === "news" ? from : "published";
}

type SpanEnd = {year: number | null; month: number; day: number};

function span(from: SpanEnd, to: SpanEnd): DateValue | undefined {
  const known = {year: to.year ?? LEAP_YEAR, month: to.month, day: to.day};
  if (!isCalendarDay({...known, month: from.month, day: from.day}) || !isCalendarDay(known)) return undefined;
  if (from.year === to.year && from.month === to.month && from.day >= to.day) return undefined;
  return {type: "days", from, to};
}

interface Reading {
  year: number;
  month: number;
  day: number;
}

/** Year first is read one way, and so are points, which put the day first; else the language's order, or both orders. */
function numericReadings(joined: string, order: Order): Reading[] {
  const [a = 0, b = 0, last = 0] = joined.split(/[-/.]/).map(Number);
  const c = last < 100 && a < 100 ? 2000 + last : last;
  if (a > 99) return plausible(a < 1900 ? solarReading(a, b, c) : [{year: a, month: b, day: c}]);
  if (c < 1900 && c > 99) return plausible(solarReading(c, b, a));
  const dayFirst = {year: c, month: b, day: a};
  const monthFirst = {year: c, month: a, day: b};
  if (order === "dmy" || joined.includes(".")) return plausible([dayFirst]);
  if (order === "mdy") return plausible([monthFirst]);
  return plausible(a === b ? [dayFirst] : [dayFirst, monthFirst]);
}

function solarReading(year: number, month: number, day: number): Reading[] {
  const iso = year >= 1300 && year < 1500 ? fromSolarHijri(year, month, day) : null;
  if (iso === null) return [];
  const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
  return [{year: y, month: m, day: d}];
}

function plausible(readings: Reading[]): Reading[] {
  return readings.filter(
    ({year, month, day}) => year >= 1900 && year < 2100 && day >= 1 && day <= daysInMonth(year, month)
  );
}
