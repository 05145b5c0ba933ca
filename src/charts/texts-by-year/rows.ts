import {MadeOf} from "../../tables/made-of.js";
import type {ContactRow, Tables} from "../../tables/rows.js";
import {calendarDay} from "../../time/day.js";
import type {ChartRows, Dyad} from "../chart.js";
import {reportedContacts} from "../reported.js";
import {ofContact} from "../rows-of.js";
import {basisWords} from "../words/basis.js";
import {channelWord} from "../words/channel.js";
import {intervalWords} from "../words/days.js";
import {capital} from "../words/sentence.js";
import {whoWords} from "../words/who.js";

/** A contact in a year: once where its whole interval lies in it, else once in each year it may lie in. */
export interface YearUnit {
  contact_id: string;
  mention_id: string;
  year: number;
  lead: boolean;
  certain: boolean;
  /** What the square stands for, in a sentence and in parts. */
  label: string;
  who: string;
  when: string;
  how: string;
  quote: string;
}

export interface YearCount {
  year: number;
  lead: number;
  background: number;
  /** Contacts that may lie in the year, beyond the certain ones. */
  possible: number;
}

export interface YearRows extends ChartRows {
  years: YearCount[];
  units: YearUnit[];
  texts: number;
}

/** Contacts the texts report, by the year they fall in, for every year of the period. */
export function yearRows(tables: Tables, dyad: Dyad): YearRows {
  const occurred = reportedContacts(tables);
  const units = occurred.flatMap((contact) => unitsOf(contact, tables, dyad)).sort(byYear);
  const first = calendarDay(dyad.period.start).year;
  const last =
    dyad.period.end === null ? Math.max(first, ...units.map(({year}) => year)) : calendarDay(dyad.period.end).year;
  const years = Array.from({length: last - first + 1}, (_, i) => countOf(first + i, units));
  const spread = new Set(units.filter(({certain}) => !certain).map(({contact_id}) => contact_id)).size;
  const dated = new Set(units.map(({contact_id}) => contact_id)).size;
  return {years, units, texts: tables.articles.length, n: occurred.length, unknown: spread + occurred.length - dated};
}

/** Certain before possible, lead before background: the order in which a year's units are stacked. */
function byYear(a: YearUnit, b: YearUnit): number {
  const key = (unit: YearUnit): number => unit.year * 4 + (unit.certain ? 0 : 2) + (unit.lead ? 0 : 1);
  return key(a) - key(b) || (a.mention_id < b.mention_id ? -1 : 1);
}

function unitsOf(contact: ContactRow, tables: Tables, dyad: Dyad): YearUnit[] {
  const {date_earliest, date_latest, contact_id} = contact;
  const mention = ofContact(tables.mentions, contact_id)[0];
  if (date_earliest === null || date_latest === null || mention === undefined) return [];
  const participants = ofContact(tables.participants, contact_id);
  const {full: who} = whoWords(contact, participants, dyad);
  return made.of(contact, [who, mention], () => {
    const [from, to] = [calendarDay(date_earliest).year, calendarDay(date_latest).year];
    const when = intervalWords(date_earliest, date_latest);
    return Array.from({length: to - from + 1}, (_, i) => ({
      contact_id,
      mention_id: mention.mention_id,
      year: from + i,
      lead: contact.prominence === "lead",
      certain: from === to,
      who,
      when,
      how: basisWords(contact.date_basis),
      quote: mention.quote,
      label: `${from + i}: ${capital(channelWord(contact.channel))}: ${who}, ${when}`
    }));
  });
}

const made = new MadeOf<YearUnit[]>();

function countOf(year: number, units: readonly YearUnit[]): YearCount {
  const own = units.filter((unit) => unit.year === year);
  return {
    year,
    lead: own.filter(({certain, lead}) => certain && lead).length,
    background: own.filter(({certain, lead}) => certain && !lead).length,
    possible: own.filter(({certain}) => !certain).length
  };
}

/** How many contacts the year holds: "3", or "1–2" where some only may lie in it. */
export function countWords({lead, background, possible}: YearCount): string {
  const low = lead + background;
  return possible === 0 ? String(low) : `${low}–${low + possible}`;
}
