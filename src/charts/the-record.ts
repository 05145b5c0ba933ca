import {calendarDay} from "../time/day.js";
import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {type RecordMark, type RecordRows, recordRows} from "./the-line/record-rows.js";
import {gapWords} from "./the-record/gap-words.js";
import {drawRecordUpright} from "./the-record/upright.js";
import {drawRecordWide} from "./the-record/wide.js";
import {dayWords} from "./words/days.js";
import {countOf} from "./words/number-word.js";
import {capital, listOf, small} from "./words/sentence.js";

function headline({sides, period}: RecordRows, labels: Labels): string {
  const years = `${calendarDay(period.start).year}–${calendarDay(period.end).year}`;
  const [here = "", there = ""] = sides.map(({capital}) => capital);
  return label(labels, "the-record.title", {here, there, years});
}

function counted({texts: n}: RecordRows, labels: Labels): string {
  return label(labels, `the-record.counted${n === 1 ? "-one" : ""}`, {n});
}

function alt({marks, sides, period, gaps, reported}: RecordRows, labels: Labels): string {
  if (marks.length === 0) return "A line in time between two capitals. No contact is drawn on it.";
  const on = (lane: RecordMark["lane"]): number => marks.filter((mark) => mark.lane === lane).length;
  const lanes = [
    `${on("first")} above it, where ${sides[0]?.capital} called, wrote or came`,
    `${on("second")} below it, where ${sides[1]?.capital} did`,
    `${on("line")} on it, where that is not said or they met elsewhere`
  ];
  const hatched =
    gaps.length === 0 ? "" : ` Hatched, ${listOf(gaps.map((gap) => small(gapWords(gap, period, labels))))}.`;
  return `A line in time with ${countOf(marks.length, "mark")}: ${listOf(lanes)}. ${capital(countOf(reported, "mark"))} are filled: texts report them.${hatched} The line is cut on ${dayWords(period.end)}.`;
}

function note(rows: RecordRows, labels: Labels): string {
  const {marks, n, contacts, unknown, sampled, gaps, period} = rows;
  const of = (kind: RecordMark["kind"]): number => marks.filter((mark) => mark.kind === kind).length;
  const kinds = {calls: of("call"), messages: of("message"), journeys: of("journey")};
  const channels = listOf(sampled.map((channel) => `${channel}s`));
  const sample = sampled.length === 0 ? "" : ` ${label(labels, "the-record.note-sample", {channels})}`;
  const missing = gaps.map((gap) => ` ${gapWords(gap, period, labels)}.`).join("");
  return label(labels, "the-record.note", {n, ...kinds, contacts, unknown, gaps: `${sample}${missing}`});
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
  table: (rows, labels) => ({
    columns: columns(labels, "when", "what", "who", "who-acted", "leader-took-part", "known-from"),
    rows: rows.marks.map((mark) => [
      mark.when,
      mark.kind,
      mark.who,
      actor(mark, rows),
      mark.large ? "yes" : "no",
      mark.filled ? "a text" : "the record"
    ])
  }),
  source: ({texts: n}, labels) => label(labels, "the-record.source", {n}),
  note,
  draw: orNothing(byWidth(drawRecordUpright, drawRecordWide), "the-record")
};

function actor({lane, kind}: RecordMark, {sides}: RecordRows): string {
  if (lane === "line") return kind === "journey" ? "both, to meet elsewhere" : "not said";
  return sides[lane === "first" ? 0 : 1]?.capital ?? "";
}
