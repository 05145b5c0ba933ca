import {anchorWords, groupTitle} from "./after-a-change/lag-words.js";
import {drawAround} from "./around-a-change/draw.js";
import {type AroundRows, aroundRows, type Window} from "./around-a-change/rows.js";
import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {countOf} from "./words/number-word.js";
import {listOf} from "./words/sentence.js";

const counts = ({name, marks}: Window): string =>
  `${name} ${marks.filter(({to}) => to < 0).length} and ${marks.filter(({from}) => from >= 0).length}`;

/** Contacts of each followed office in the year before and the year after it changed hands. */
export const aroundAChange: ChartEntry<AroundRows> = {
  slug: "around-a-change",
  scope: "record",
  tables: ["transitions", "contacts", "journeys", "participants", "coverage"],
  rows: aroundRows,
  headline: (rows) =>
    `The year before and the year after ${rows.windows.length < 2 ? "a change" : `each of ${countOf(rows.windows.length, "change")}`} of hands`,
  counted: () =>
    "One row is one change, aligned on its day. A mark is a contact of that office: a circle a call, a diamond a message, a triangle a journey; above the line the first side rang, wrote or came, below it the second, on it that is not said. Filled: one of the texts reports it. A row ends where another change begins or the record ends; hatched is not covered. Windows of different length are not to be compared.",
  alt: (rows) =>
    `Rows in time, aligned on the day an office changed hands, with a mark for each contact of the office. Contacts before and after: ${rows.windows.length === 0 ? "none drawn" : listOf(rows.windows.map(counts))}.`,
  table: (rows) => ({
    columns: ["Office", "Who", "From", "Days from the change", "What", "Kind"],
    rows: rows.windows.flatMap((window) =>
      window.marks.map((mark) => [
        groupTitle(window, rows),
        window.name,
        anchorWords(window),
        mark.from === mark.to ? mark.from : `${mark.from} to ${mark.to}`,
        mark.label,
        mark.kind === "meeting" ? "journey or meeting" : mark.kind
      ])
    )
  }),
  source: () => "Source: public reports and news texts, each row with its address",
  note: (rows) =>
    `n = ${rows.n} contacts, some in more than one row; the day of ${rows.unknown} is not known. What nobody reported is missing; messages are a sample.`,
  draw: orNothing(drawAround, "no change of hands is known", ({windows}) => windows.length === 0)
};
