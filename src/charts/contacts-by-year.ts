import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {countWords, panelTitle, unsearchedSpans} from "./contacts-by-year/count-words.js";
import {drawYearsNarrow} from "./contacts-by-year/narrow.js";
import {type ByYearRows, byYearRows, type LevelPanel} from "./contacts-by-year/rows.js";
import {drawYearsWide} from "./contacts-by-year/wide.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {listOf} from "./words/sentence.js";

function span({panels}: ByYearRows): string {
  const years = panels.flatMap(({cells}) => cells.map(({year}) => year));
  return years.length === 0 ? "" : `, ${Math.min(...years)}–${Math.max(...years)}`;
}

function told(panel: LevelPanel, labels: Labels): string {
  const searched = panel.cells.filter((cell) => cell.searched);
  const counts = listOf(
    searched.map(({year, contacts, journeys}) => `${year} ${countWords(contacts)} and ${countWords(journeys)}`)
  );
  const gaps = unsearchedSpans(panel.cells).map(({from, to}) => `; ${from} to ${to} not searched for`);
  return `${panelTitle(panel, labels)}: ${counts}${gaps.join("")}`;
}

/** How many contacts and journeys the record knows in each year, leaders and ministers apart. */
export const contactsByYear: ChartEntry<ByYearRows> = {
  slug: "contacts-by-year",
  scope: "record",
  tables: ["frequency", "coverage", "contacts", "journeys"],
  rows: byYearRows,
  headline: (rows, labels) => label(labels, "contacts-by-year.title", {span: span(rows)}),
  counted: (_, labels) => label(labels, "contacts-by-year.counted"),
  alt: (rows, labels) =>
    `Bars by year, contacts and then journeys. ${rows.panels.length === 0 ? "Nothing is drawn." : `${rows.panels.map((panel) => told(panel, labels)).join(". ")}.`}`,
  table: (rows, labels) => ({
    columns: columns(labels, "year", "level", "contacts", "journeys", "searched"),
    rows: rows.panels.flatMap((panel) =>
      panel.cells.map(({year, contacts, journeys, searched}) => [
        year,
        panel.level,
        countWords(contacts),
        countWords(journeys),
        searched ? "yes" : "no"
      ])
    )
  }),
  source: (_, labels) => label(labels, "contacts-by-year.source"),
  note: ({n, unknown, stop}, labels) => {
    const end = stop === null ? "" : label(labels, "contacts-by-year.note-end", {day: stop});
    return label(labels, `contacts-by-year.note${unknown === 0 ? "" : "-unknown"}`, {n, unknown, end});
  },
  draw: orNothing(byWidth(drawYearsNarrow, drawYearsWide), "contacts-by-year", ({panels}) => panels.length === 0)
};
