import type {ReadArticle, RecordInput, SettledInput} from "../../tables/input.js";
import {dayNumber, isoDay} from "../../time/day.js";

/** The evidence many times over, its days spread over the period; every copy has ids of its own. */
export interface Evidence {
  coded: readonly ReadArticle[];
  record: readonly RecordInput[];
  settled: readonly SettledInput[];
}

export interface Spread {
  times: number;
  /** ISO days. */
  period: {start: string; end: string};
}

/** The evidence so many times over, each copy's days moved so that all spread over the period. */
export function multiplied({coded, record, settled}: Evidence, spread: Spread): Evidence {
  const copies = Array.from({length: spread.times}, (_, copy) => copy);
  return {
    coded: copies.flatMap((copy) => coded.map((article) => copied(article, {copy, spread}))),
    record: copies.flatMap((copy) =>
      record.map((row) => ({
        ...copied(row, {copy, spread}),
        record_id: `${row.record_id}.${copy}`,
        journey_id: row.journey_id === null ? null : `${row.journey_id}.${copy}`
      }))
    ),
    settled: copies.flatMap((copy) => settled.map((row) => ({...row, record_id: `${row.record_id}.${copy}`})))
  };
}

interface Copying {
  copy: number;
  spread: Spread;
}

/** Whatever looks like a day is moved on, and begins again with the period where it would leave it. */
function copied<T>(value: T, {copy, spread: {period}}: Copying): T {
  if (copy === 0) return value;
  const start = dayNumber(period.start);
  const length = dayNumber(period.end) - start + 1;
  const moved = (day: string): string =>
    isoDay(start + ((((dayNumber(day) - start + copy * 61) % length) + length) % length));
  const text = JSON.stringify(value)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => moved(day))
    .replace(/"(\d{3})_/g, (_, number: string) => `"${number}.${copy}_`);
  return JSON.parse(text) as T;
}
