import type {TableName, Tables} from "../tables/rows.js";
import type {Labels} from "./label.js";

/** One of the two sides, as `dyad.json` describes it. */
export interface Side {
  /** ISO 3166-1 alpha-3. */
  side: string;
  name: string;
  capital: string;
  color: {light: string; dark: string};
}

export interface Dyad {
  title: string;
  /** ISO days; an open end is null. */
  period: {start: string; end: string | null};
  /** The first side is drawn above the line, or left of it; the second below, or right. */
  sides: readonly Side[];
  top_offices: readonly string[];
  /** Name → surname, where it is not the last word of the name. */
  surnames?: Readonly<Record<string, string>>;
}

/** What every chart's rows say beside the marks themselves. */
export interface ChartRows {
  /** How many things are drawn. */
  n: number;
  /** How many of them lack what the chart is about, e.g. a day. */
  unknown: number;
}

export interface DrawOptions {
  /** Pixels; below `narrowBelow` a chart is laid out for a phone. */
  width: number;
  document: Document;
  /** The words that stand in the picture beside names, days and numbers. */
  labels: Labels;
  /** Prefix of every id in the picture. */
  id: string;
  /** Prefix of the marks' own ids, before the mention id. */
  markId?: string;
}

export type Cell = string | number | null;

export interface ChartTable {
  columns: string[];
  rows: Cell[][];
}

/**
 * A chart as the story, the embeds and the tests see it: pure functions of the tables and then of its own rows, which
 * are plain JSON. `draw` gives the same picture in a browser and in Node.
 */
export interface ChartEntry<R extends ChartRows = ChartRows> {
  slug: string;
  /** Whether its rows are made of the tables of the texts alone, or of those in which they are joined with the record. */
  scope: "texts" | "record";
  /** The tables its numbers can be checked in. */
  tables: readonly TableName[];
  /** `texts` are the tables of the texts alone, for a chart of the record that also tells what they leave open. */
  rows(tables: Tables, dyad: Dyad, texts?: Tables): R;
  /** What the picture shows, computed: it never says more than the rows carry. */
  headline(rows: R, labels: Labels): string;
  /** What is counted and how to read a mark. */
  counted(rows: R, labels: Labels): string;
  /** A text alternative of one to three sentences. */
  alt(rows: R, labels: Labels): string;
  table(rows: R, labels: Labels): ChartTable;
  source(rows: R, labels: Labels): string;
  /** How many, and what is not known. */
  note(rows: R, labels: Labels): string;
  draw(rows: R, options: DrawOptions): SVGElement;
}

/** Width in pixels under which charts are redrawn for a phone. */
export const narrowBelow = 520;
