import {calendarDay} from "../time/day.js";
import type {ChartEntry} from "./chart.js";
import {drawTheLine} from "./drawings.js";
import {lineAlt} from "./the-line/alt.js";
import {type LineRows, lineRows} from "./the-line/rows.js";
import {countOf} from "./words/number-word.js";
import {capital} from "./words/sentence.js";

/** Every contact of the texts on the line between the two capitals. */
export const theLine: ChartEntry<LineRows> = {
  slug: "the-line",
  scope: "texts",
  tables: ["contacts", "mentions", "participants", "tenures"],
  rows: lineRows,
  headline: (rows) => {
    const years = `${calendarDay(rows.period.start).year}–${calendarDay(rows.period.end).year}`;
    return `Every contact ${countOf(rows.texts, "text")} ${rows.texts === 1 ? "reports" : "report"} between ${rows.sides.map(({capital}) => capital).join(" and ")}, ${years}`;
  },
  counted: () =>
    "One mark is one contact: a circle a call, a square a meeting, a triangle a visit; large when a leader took part. On the line: who rang or came is not said, or they met elsewhere. A bar: some day in here. In quotation marks: the text’s words for the day.",
  alt: lineAlt,
  table: (rows) => ({
    columns: [
      "When",
      "In the text’s words",
      "Channel",
      "Who",
      "Who rang or came",
      "In the text",
      "How the day is known"
    ],
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
  source: (rows) =>
    `Source: ${countOf(rows.texts, "news text")}, read and coded by rule; offices and terms from public reports`,
  note: (rows) => {
    const undated =
      rows.undated === 0
        ? ""
        : ` ${capital(countOf(rows.undated, "contact"))} cannot be drawn, since nothing bounds the day.`;
    return `n = ${rows.n} contacts; the day of ${rows.unknown} is not known.${undated} What the texts do not report is not shown, which does not mean it did not happen.`;
  },
  draw: drawTheLine
};
