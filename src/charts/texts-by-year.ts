import type {ChartEntry} from "./chart.js";
import {drawTextsByYear} from "./drawings.js";
import {columns, type Labels, label} from "./label.js";
import {countWords, type YearCount, type YearRows, yearRows} from "./texts-by-year/rows.js";
import {countOf, numberWord} from "./words/number-word.js";
import {capital, listOf} from "./words/sentence.js";

const certain = ({lead, background}: YearCount): number => lead + background;

/** The years that hold most, where some year holds at least two. */
function fullest({years}: YearRows): YearCount[] {
  const most = Math.max(0, ...years.map(certain));
  return most < 2 ? [] : years.filter((year) => certain(year) === most);
}

function headline(rows: YearRows, labels: Labels): string {
  if (rows.n < 2) return label(labels, `texts-by-year.title-${rows.n === 0 ? "none" : "one"}`);
  const top = fullest(rows);
  if (top.length === 0 || top.length > 3) return label(labels, "texts-by-year.title", {n: rows.n});
  const held = top.reduce((sum, year) => sum + certain(year), 0);
  const years = listOf(top.map(({year}) => String(year)));
  return capital(label(labels, "texts-by-year.title-fullest", {held: numberWord(held), n: rows.n, years}));
}

function alt(rows: YearRows): string {
  if (rows.units.length === 0) return "A column chart of years. No contact is drawn on it.";
  const told = rows.years.filter((year) => certain(year) + year.possible > 0);
  const counts = listOf(told.map((year) => `${countWords(year)} in ${year.year}`));
  const unsure = new Set(rows.units.filter((unit) => !unit.certain).map(({contact_id}) => contact_id)).size;
  const may = unsure === 0 ? "" : ` ${capital(countOf(unsure, "contact"))} may lie in more than one year.`;
  return `Contacts the texts report, a square each, by year: ${counts}.${may}`;
}

/** How many contacts the texts report in each year. */
export const textsByYear: ChartEntry<YearRows> = {
  slug: "texts-by-year",
  scope: "texts",
  tables: ["frequency", "contacts"],
  rows: yearRows,
  headline,
  counted: ({texts: n}, labels) => label(labels, `texts-by-year.counted${n === 1 ? "-one" : ""}`, {n}),
  alt,
  table: (rows, labels) => ({
    columns: columns(labels, "year", "lead", "background", "may-lie-here", "contacts"),
    rows: rows.years.map((year) => [year.year, year.lead, year.background, year.possible, countWords(year)])
  }),
  source: ({texts: n}, labels) => label(labels, "texts-by-year.source", {n}),
  note: ({n, unknown}, labels) => label(labels, "texts-by-year.note", {n, unknown}),
  draw: drawTextsByYear
};
