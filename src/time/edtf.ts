import {daysInMonth, isCalendarDay, isoOf} from "./day.js";
import type {OpenInterval} from "./interval.js";

export type EdtfKind = "day" | "month" | "year" | "interval" | "oneof";

/** What an EDTF string says: the days it can mean, null where an end is open or unknown. */
export interface EdtfDate extends OpenInterval {
  /** Marked `?`, `~` or `%`; the days are not widened for it. */
  uncertain: boolean;
  kind: EdtfKind;
}

/** How an interval is to be read: somewhere within it, or lasting from its first day to its last. */
export type EdtfSense = "oneof" | "interval";

const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}|XX))?([?~%]?)$/;
const FORMS = "2021-07-05, 2022-05, 2024, 2023-05-03/2023-05-04 or [2023-05-01..2023-05-07]";

/** The same few dates are read thousands of times; past so many, none is kept. */
const MOST_KEPT = 10_000;
const kept = new Map<string, Readonly<EdtfDate>>();

/**
 * Reads the part of EDTF (ISO 8601-2) the tables use: a day, month or year, an interval, one of a set, each end perhaps
 * open (`..`, or nothing before or after `/`) and perhaps marked `?`, `~` or `%`.
 * Throws a RangeError naming the text where it is not EDTF or names a day that does not exist.
 */
export function parseEdtf(text: string): Readonly<EdtfDate> {
  const before = kept.get(text);
  if (before) return before;
  const date = Object.freeze(readEdtf(text));
  if (kept.size < MOST_KEPT) kept.set(text, date);
  return date;
}

function readEdtf(text: string): EdtfDate {
  if (text.startsWith("[") && text.endsWith("]")) return parseOneOf(text);
  if (text.includes("/")) return parseInterval(text);
  return parsePoint(text, text);
}

/** The shortest EDTF that says no more than the days do. Throws a RangeError where neither end is known. */
export function formatEdtf(interval: OpenInterval, sense: EdtfSense = "oneof"): string {
  const {earliest, latest} = interval;
  if (earliest === null && latest === null) throw new RangeError("no edtf for an interval open at both ends");
  if (earliest === null || latest === null) return written(interval, sense);
  if (earliest > latest) throw new RangeError(`an interval ends before it begins: ${earliest} to ${latest}`);
  const whole = sense === "oneof" || earliest === latest ? wholePeriod(earliest, latest) : null;
  return whole ?? written(interval, sense);
}

function written({earliest, latest}: OpenInterval, sense: EdtfSense): string {
  return sense === "interval" ? `${earliest ?? ".."}/${latest ?? ".."}` : `[${earliest ?? ""}..${latest ?? ""}]`;
}

function wholePeriod(earliest: string, latest: string): string | null {
  if (earliest === latest) return earliest;
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)];
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const lastDay = daysInMonth(Number(year), Number(month.slice(5)));
  return earliest === `${month}-01` && latest === `${month}-${lastDay}` ? month : null;
}

function parseInterval(text: string): EdtfDate {
  const [from, to, ...rest] = text.split("/");
  if (from === undefined || to === undefined || rest.length > 0) throw notEdtf(text);
  const start = isOpen(from) ? null : parsePoint(from, text);
  const end = isOpen(to) ? null : parsePoint(to, text);
  if (start === null && end === null) throw new RangeError(`an interval open at both ends says nothing: "${text}"`);
  return checked(text, {
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
    kind: "interval"
  });
}

function parseOneOf(text: string): EdtfDate {
  const parts = text.slice(1, -1).split(",");
  const members = parts.map((part) => parseMember(part.trim(), text));
  const starts = members.map((member) => member.earliest);
  const ends = members.map((member) => member.latest);
  return checked(text, {
    earliest: starts.includes(null) ? null : (starts.sort()[0] ?? null),
    latest: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
    uncertain: members.some((member) => member.uncertain),
    kind: "oneof"
  });
}

function parseMember(part: string, text: string): EdtfDate {
  const [from, to, ...rest] = part.split("..");
  if (to === undefined) return parsePoint(part, text);
  if (from === undefined || rest.length > 0 || (from === "" && to === "")) throw notEdtf(text);
  const start = from === "" ? null : parsePoint(from, text);
  const end = to === "" ? null : parsePoint(to, text);
  return {
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
    kind: "oneof"
  };
}

function parsePoint(point: string, text: string): EdtfDate {
  const match = POINT.exec(point);
  if (match === null) throw notEdtf(text);
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), match[3]];
  const uncertain = match[4] !== "";
  const known = day !== undefined && day !== "XX";
  if (!isCalendarDay({year, month, day: known ? Number(day) : 1})) throw impossible(point, text);
  if (known) return {...bothEnds(isoOf(year, month, Number(day))), uncertain, kind: "day"};
  const lastMonth = match[2] === undefined ? 12 : month;
  return {
    earliest: isoOf(year, month, 1),
    latest: isoOf(year, lastMonth, daysInMonth(year, lastMonth)),
    uncertain,
    kind: match[2] === undefined ? "year" : "month"
  };
}

function checked(text: string, date: EdtfDate): EdtfDate {
  if (date.earliest !== null && date.latest !== null && date.earliest > date.latest)
    throw new RangeError(`ends before it begins: "${text}"; write the earlier date first`);
  return date;
}

function bothEnds(day: string): {earliest: string; latest: string} {
  return {earliest: day, latest: day};
}

function isOpen(part: string): boolean {
  return part === "" || part === "..";
}

function impossible(point: string, text: string): RangeError {
  return new RangeError(`no such date: "${point}"${point === text ? "" : ` in "${text}"`}; check month and day`);
}

function notEdtf(text: string): RangeError {
  return new RangeError(`not an edtf date: "${text}"; write ${FORMS}`);
}
