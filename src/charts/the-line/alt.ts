import {dayNumber} from "../../time/day.js";
import {countOf, numberWord} from "../words/number-word.js";
import {capital, listOf} from "../words/sentence.js";
import type {LineMark, LineRows} from "./rows.js";

/** What the line shows, in words: how many marks, who acted, the first and the last, the widest bar. */
export function lineAlt(rows: LineRows): string {
  const {marks, sides} = rows;
  if (marks.length === 0) return "A line in time between two capitals. No contact is drawn on it.";
  const on = (lane: LineMark["lane"]): number => marks.filter((mark) => mark.lane === lane).length;
  const parts = [
    `${numberWord(on("first"))} above it, where ${sides[0]?.capital} acted`,
    `${numberWord(on("second"))} below it, where ${sides[1]?.capital} did`,
    `${numberWord(on("line"))} on it, where that is not said`
  ];
  return `A line in time with ${countOf(marks.length, "contact")}: ${listOf(parts)}. ${ends(marks)}`;
}

function ends(marks: readonly LineMark[]): string {
  const last = marks.reduce((a, b) => (b.latest > a.latest ? b : a));
  const widest = marks.reduce((a, b) => (span(b) > span(a) ? b : a));
  const bar =
    span(widest) > 366 ? ` The longest bar, ${widest.when}, belongs to one ${widest.channel}: ${widest.who}.` : "";
  return `${capital(`the last is a ${last.channel.replace("_", " ")}`)} of ${last.when}.${bar}`;
}

const span = ({earliest, latest}: LineMark): number => dayNumber(latest) - dayNumber(earliest);
