import {type Labels, label} from "../label.js";
import {dayWords, monthName} from "../words/days.js";

/** The value that is used, a day or a month in words; an EDTF `?` says that it is not certain. */
export function valueWords(value: string, labels: Labels): string {
  const [, date = value, doubt] = /^(\d{4}(?:-\d{2}){0,2})(\?)?$/.exec(value) ?? [];
  const key = doubt === undefined ? "used" : "used-perhaps";
  return label(labels, `disagreements.picture.${key}`, {value: dateWords(date)});
}

function dateWords(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return dayWords(date);
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${monthName(Number(month))} ${year}`;
}
