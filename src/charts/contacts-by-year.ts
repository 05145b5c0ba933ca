import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {countWords, panelTitle, unsearchedSpans} from "./contacts-by-year/count-words.js";
import {drawYearsNarrow} from "./contacts-by-year/narrow.js";
import {type ByYearRows, byYearRows, type LevelPanel} from "./contacts-by-year/rows.js";
import {drawYearsWide} from "./contacts-by-year/wide.js";
import {orNothing} from "./or-nothing.js";
import {listOf} from "./words/sentence.js";

function span({panels}: ByYearRows): string {
  const years = panels.flatMap(({cells}) => cells.map(({year}) => year));
  return years.length === 0 ? "" : `, ${Math.min(...years)}–${Math.max(...years)}`;
}

function told(panel: LevelPanel): string {
  const searched = panel.cells.filter((cell) => cell.searched);
  const counts = listOf(
    searched.map(({year, contacts, journeys}) => `${year} ${countWords(contacts)} and ${countWords(journeys)}`)
  );
  const gaps = unsearchedSpans(panel.cells).map(({from, to}) => `; ${from} to ${to} not searched for`);
  return `${panelTitle(panel)}: ${counts}${gaps.join("")}`;
}

/** How many contacts and journeys the record knows in each year, leaders and ministers apart. */
export const contactsByYear: ChartEntry<ByYearRows> = {
  slug: "contacts-by-year",
  scope: "record",
  tables: ["frequency", "coverage", "contacts", "journeys"],
  rows: byYearRows,
  headline: (rows) => `Contacts and journeys found in each year${span(rows)}`,
  counted: () =>
    "A pale bar counts calls, messages, meetings and visits; the dark one inside it journeys, which are meetings of one traveller in one city within four days. Dashed: may lie in another year, or was met by chance. Messages are a sample; of ministers, only some were searched for.",
  alt: (rows) =>
    `Bars by year, contacts and then journeys. ${rows.panels.length === 0 ? "Nothing is drawn." : `${rows.panels.map(told).join(". ")}.`}`,
  table: (rows) => ({
    columns: ["Year", "Level", "Contacts", "Journeys", "Searched for"],
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
  source: () => "Source: public reports, each row with its address",
  note: (rows) =>
    `n = ${rows.n} contacts; the year ${rows.unknown === 0 ? "of each is known" : `of ${rows.unknown} is not known`}. These are the contacts found, not all there were${rows.stop === null ? "" : `; the last year ends on ${rows.stop}`}.`,
  draw: orNothing(
    byWidth(drawYearsNarrow, drawYearsWide),
    "no year has been counted",
    ({panels}) => panels.length === 0
  )
};
