const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const SPAN = /^(?<open>\[?)(?<from>[\d-]+\??)(?<by>\/|\.\.)(?<to>[\d-]+\??)(?<close>\]?)$/;

/** Whether `value` is a day of the calendar, YYYY-MM-DD. */
export function isDay(value: string): boolean {
  return DAY.test(value) && exists(value);
}

/** Whether `value` is a date in the part of EDTF used here: day, month or year, `?`, `a/b`, `[a..b]`. */
export function isEdtf(value: string): boolean {
  const span = SPAN.exec(value)?.groups;
  if (!span) return isDate(value);
  const {open, from = "", by, to = "", close} = span;
  const brackets = by === ".." ? open === "[" && close === "]" : open === "" && close === "";
  return brackets && isDate(from) && isDate(to) && firstDay(from) <= lastDay(to);
}

/** The first day a date may mean, e.g. 2019-02-01 for `2019-02?`. */
export function firstDay(edtf: string): string {
  const [from = ""] = ends(edtf);
  return from + "0000-01-01".slice(from.length);
}

/** The last day a date may mean, e.g. 2019-02-28 for `2019-02?`. */
export function lastDay(edtf: string): string {
  const to = ends(edtf).at(-1) ?? "";
  if (to.length === 4) return `${to}-12-31`;
  if (to.length > 7) return to;
  return new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5)), 0)).toISOString().slice(0, 10);
}

function ends(edtf: string): string[] {
  return edtf.replaceAll(/[[\]?]/g, "").split(/\/|\.\./);
}

function isDate(value: string): boolean {
  const date = value.replace(/\?$/, "");
  return DATE.test(date) && exists(date + "0000-01-01".slice(date.length));
}

/** Whether the calendar has the day: Date rolls 30 February over into March. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
