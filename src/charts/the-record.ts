import {calendarDay} from "../time/day.js";
import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {type RecordMark, type RecordRows, recordRows} from "./the-line/record-rows.js";
import {gapWords} from "./the-record/gap-words.js";
import {drawRecordUpright} from "./the-record/upright.js";
import {drawRecordWide} from "./the-record/wide.js";
import {dayWords} from "./words/days.js";
import {countOf} from "./words/number-word.js";
import {capital, listOf} from "./words/sentence.js";

function headline({sides, period}: RecordRows): string {
  const years = `${calendarDay(period.start).year}–${calendarDay(period.end).year}`;
  return `Every call, message and journey between ${listOf(sides.map(({capital}) => capital))} that we found, ${years}`;
}

function counted({texts}: RecordRows): string {
  return `A circle is a call, a diamond a message, a triangle a journey; large when a leader took part. Filled marks are read from ${texts === 1 ? "the text" : `the ${countOf(texts, "text")}`}, grey inside where the text leaves open who acted; hollow ones stand on the public record only. On the line: who rang is not reported, or both came to meet elsewhere.`;
}

function alt({marks, sides, period, gaps, reported}: RecordRows): string {
  if (marks.length === 0) return "A line in time between two capitals. No contact is drawn on it.";
  const on = (lane: RecordMark["lane"]): number => marks.filter((mark) => mark.lane === lane).length;
  const lanes = [
    `${on("first")} above it, where ${sides[0]?.capital} called, wrote or came`,
    `${on("second")} below it, where ${sides[1]?.capital} did`,
    `${on("line")} on it, where that is not said or they met elsewhere`
  ];
  const hatched =
    gaps.length === 0 ? "" : ` Hatched, ${listOf(gaps.map((gap) => gapWords(gap, period).toLowerCase()))}.`;
  return `A line in time with ${countOf(marks.length, "mark")}: ${listOf(lanes)}. ${capital(countOf(reported, "mark"))} are filled: texts report them.${hatched} The line is cut on ${dayWords(period.end)}.`;
}

function note(rows: RecordRows): string {
  const {marks, n, contacts, unknown, sampled, gaps, period} = rows;
  const of = (kind: RecordMark["kind"]): number => marks.filter((mark) => mark.kind === kind).length;
  const kinds = [
    countOf(of("call"), "call"),
    countOf(of("message"), "message"),
    `${countOf(of("journey"), "journey")} with one or more meetings each`
  ];
  const sample = sampled.length === 0 ? "" : ` Of ${listOf(sampled.map((channel) => `${channel}s`))} we have a sample.`;
  const missing = gaps.map((gap) => ` ${gapWords(gap, period)}.`).join("");
  return `n = ${n} marks: ${listOf(kinds)}, ${contacts} contacts in all; who rang is not known of ${countOf(unknown, "call")}.${sample}${missing} What nobody reported is not shown, which does not mean it did not happen.`;
}

/** Every contact of the texts and of the record on the line between the two capitals. */
export const theRecord: ChartEntry<RecordRows> = {
  slug: "the-record",
  scope: "record",
  tables: ["contacts", "journeys", "participants", "tenures", "coverage"],
  rows: recordRows,
  headline,
  counted,
  alt,
  table: (rows) => ({
    columns: ["When", "What", "Who", "Who rang, wrote or came", "A leader took part", "Known from"],
    rows: rows.marks.map((mark) => [
      mark.when,
      mark.kind,
      mark.who,
      actor(mark, rows),
      mark.large ? "yes" : "no",
      mark.filled ? "a text" : "the record"
    ])
  }),
  source: ({texts}) =>
    `Source: ${countOf(texts, "news text")}, read and coded by rule, and the public record, compiled from reports, each row with its address`,
  note,
  draw: orNothing(byWidth(drawRecordUpright, drawRecordWide), "neither the texts nor the record report a contact")
};

function actor({lane, kind}: RecordMark, {sides}: RecordRows): string {
  if (lane === "line") return kind === "journey" ? "both, to meet elsewhere" : "not said";
  return sides[lane === "first" ? 0 : 1]?.capital ?? "";
}
