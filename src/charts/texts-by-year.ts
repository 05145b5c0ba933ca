import type {ChartEntry} from "./chart.js";
import {drawTextsByYear} from "./drawings.js";
import {countWords, type YearCount, type YearRows, yearRows} from "./texts-by-year/rows.js";
import {countOf, numberWord} from "./words/number-word.js";
import {capital, listOf} from "./words/sentence.js";

const certain = ({lead, background}: YearCount): number => lead + background;

/** The years that hold most, where some year holds at least two. */
function fullest({years}: YearRows): YearCount[] {
  const most = Math.max(0, ...years.map(certain));
  return most < 2 ? [] : years.filter((year) => certain(year) === most);
}

function headline(rows: YearRows): string {
  if (rows.n < 2) return rows.n === 0 ? "These texts report no contact" : "The one contact, by the year it falls in";
  const top = fullest(rows);
  if (top.length === 0 || top.length > 3) return `The ${countOf(rows.n, "contact")}, by the year they fall in`;
  const held = top.reduce((sum, year) => sum + certain(year), 0);
  return `${capital(numberWord(held))} of the ${countOf(rows.n, "contact")} fall in ${listOf(top.map(({year}) => String(year)))}`;
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
  counted: (rows) =>
    `One square is one contact ${rows.texts === 1 ? "the text reports" : `the ${countOf(rows.texts, "text")} report`}, in the year it took place. It counts what these texts mention, not how often the two sides spoke.`,
  alt,
  table: (rows) => ({
    columns: ["Year", "Lead", "Background", "May lie here", "Contacts"],
    rows: rows.years.map((year) => [year.year, year.lead, year.background, year.possible, countWords(year)])
  }),
  source: (rows) => `Source: ${countOf(rows.texts, "news text")}, read and coded by rule`,
  note: (rows) =>
    `n = ${rows.n} contacts; the year of ${rows.unknown} is not known. A year without a square is one these texts do not speak of.`,
  draw: drawTextsByYear
};
