import {anchorWords, groupTitle} from "./after-a-change/lag-words.js";
import {drawAround} from "./around-a-change/draw.js";
import {type AroundRows, aroundRows, type Window} from "./around-a-change/rows.js";
import type {ChartEntry} from "./chart.js";
import {columns, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {listOf} from "./words/sentence.js";

const counts = ({name, marks}: Window): string =>
  `${name} ${marks.filter(({to}) => to < 0).length} and ${marks.filter(({from}) => from >= 0).length}`;

/** Contacts of each followed office in the year before and the year after it changed hands. */
export const aroundAChange: ChartEntry<AroundRows> = {
  slug: "around-a-change",
  scope: "record",
  tables: ["transitions", "contacts", "journeys", "participants", "coverage"],
  rows: aroundRows,
  headline: ({windows: {length: n}}, labels) => label(labels, `around-a-change.title${n < 2 ? "-one" : ""}`, {n}),
  counted: (_, labels) => label(labels, "around-a-change.counted"),
  alt: (rows) =>
    `Rows in time, aligned on the day an office changed hands, with a mark for each contact of the office. Contacts before and after: ${rows.windows.length === 0 ? "none drawn" : listOf(rows.windows.map(counts))}.`,
  table: (rows, labels) => ({
    columns: columns(labels, "office", "who", "since", "days-from-change", "what", "kind"),
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
  source: (_, labels) => label(labels, "around-a-change.source"),
  note: ({n, unknown}, labels) => label(labels, "around-a-change.note", {n, unknown}),
  draw: orNothing(drawAround, "around-a-change", ({windows}) => windows.length === 0)
};
