import {calendarDay} from "../time/day.js";
import type {ChartEntry} from "./chart.js";
import {drawTheLine} from "./drawings.js";
import {columns, label} from "./label.js";
import {lineAlt} from "./the-line/alt.js";
import {type LineRows, lineRows} from "./the-line/rows.js";
import {capital} from "./words/sentence.js";

/** Every contact of the texts on the line between the two capitals. */
export const theLine: ChartEntry<LineRows> = {
  slug: "the-line",
  scope: "texts",
  tables: ["contacts", "mentions", "participants", "tenures"],
  rows: lineRows,
  headline: ({texts: n, period, sides}, labels) => {
    const years = `${calendarDay(period.start).year}–${calendarDay(period.end).year}`;
    const [here = "", there = ""] = sides.map(({capital}) => capital);
    return label(labels, `the-line.title${n === 1 ? "-one" : ""}`, {n, here, there, years});
  },
  counted: (_, labels) => label(labels, "the-line.counted"),
  alt: lineAlt,
  table: (rows, labels) => ({
    columns: columns(labels, "when", "in-its-words", "channel", "who", "who-rang-or-came", "in-the-text", "how-known"),
    rows: rows.marks.map((mark) => [
      mark.when,
      mark.words,
      mark.channel.replace("_", " "),
      mark.people,
      mark.lane === "line" ? "not said" : (rows.sides[mark.lane === "first" ? 0 : 1]?.capital ?? ""),
      mark.lead ? "lead" : "background",
      mark.how
    ])
  }),
  source: ({texts: n}, labels) => label(labels, "the-line.source", {n}),
  note: ({n, unknown, undated}, labels) => {
    const left = undated === 0 ? "" : ` ${capital(label(labels, "the-line.note-undated", {n: undated}))}`;
    return label(labels, "the-line.note", {n, unknown, undated: left});
  },
  draw: drawTheLine
};
