import {createHash} from "node:crypto";
import type {ChartEntry, ChartRows, ChartTable, Dyad} from "../charts/chart.js";
import {type Labels, pictureLabels} from "../charts/label.js";
import {rowsOnce} from "../charts/rows-once.js";
import {orTooMany, tooMany, tooManyWords} from "../charts/too-many.js";
import type {Tables} from "../tables/rows.js";

/** Who publishes, and under what terms. */
export interface Publication {
  /** The story's title. */
  title: string;
  publisher: string;
  byline: string;
  /** SPDX id of the licence of the data and of pictures made of it. */
  licence: string;
  /** BCP 47. */
  language: string;
  /** Without a slash at its end; null where nobody has said where the site will stand. */
  baseUrl: string | null;
}

/** A chart with everything that is said of it in words. */
export interface Described {
  slug: string;
  entry: ChartEntry;
  rows: ChartRows;
  headline: string;
  counted: string;
  alt: string;
  source: string;
  note: string;
  table: ChartTable;
  /** The words of its picture. */
  labels: Labels;
  /** Eight hexadecimal digits that change when anything the chart shows or says does. */
  version: string;
  /** ISO day of the newest thing the data knows. */
  asOf: string;
  /** Whether it can be drawn anew elsewhere, so that it has a module. */
  live: boolean;
  /** Where the story shows it, from the site's root; empty where it has no place of its own. */
  place?: string;
  /** A page of its own, from the site’s root, which shows its picture where a link to it is shared. */
  page?: string;
  /** Style rules that its picture needs beside those all charts share; colours are tokens. */
  style?: string;
}

export interface AllTables {
  /** The texts joined with the record. */
  tables: Tables;
  /** The texts alone. */
  textTables: Tables;
  dyad: Dyad;
  /** The words of charts in the language they shall speak. */
  labels: Labels;
}

/** A chart's rows and words, its version and its day. */
export function describeChart(entry: ChartEntry, {tables, textTables, dyad, labels}: AllTables): Described {
  const from = entry.scope === "record" ? tables : textTables;
  const rows = rowsOnce(entry, {tables: from, dyad, texts: textTables});
  const whole = !tooMany(rows);
  const words = {
    headline: entry.headline(rows, labels),
    counted: entry.counted(rows, labels),
    alt: entry.alt(rows, labels),
    source: entry.source(rows, labels),
    note: entry.note(rows, labels),
    table: whole ? entry.table(rows, labels) : {columns: ["Note"], rows: [[tooManyWords(rows.n)]]}
  };
  const version = createHash("sha256")
    .update(JSON.stringify([whole ? rows : [rows.n, rows.unknown], words]))
    .digest("hex")
    .slice(0, 8);
  const own = pictureLabels(labels, entry.slug);
  return {
    slug: entry.slug,
    live: whole,
    entry: orTooMany(entry),
    rows,
    labels: own,
    ...words,
    version,
    asOf: newestDay(tables)
  };
}

const known = new WeakMap<Tables, string>();

/**
 * The latest day on which a row was read, read again, corrected or published: a clock would differ from build to build. Before
 * there is any such row, the day on which somebody last took office.
 */
export function newestDay(tables: Tables): string {
  const day = known.get(tables) ?? soughtDay(tables);
  known.set(tables, day);
  return day;
}

function soughtDay({articles, corrections, rereadings, contacts, tenures}: Tables): string {
  const days = [
    ...contacts.map(({date_latest}) => date_latest),
    ...articles.map(({published_latest}) => published_latest),
    ...corrections.map(({date}) => date),
    ...rereadings.map(({date}) => date)
  ];
  return newest(days) ?? newest(tenures.map(({start}) => start)) ?? "";
}

const newest = (days: readonly (string | null)[]): string | undefined =>
  days.reduce<string | undefined>((last, day) => {
    const isLater = day !== null && (last === undefined || day > last) && /^\d{4}-\d\d-\d\d$/.test(day);
    return isLater ? day : last;
  }, undefined);
