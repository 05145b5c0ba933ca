import type {ChartEntry, ChartRows} from "../charts/chart.js";
import {type RowsFrom, rowsOnce} from "../charts/rows-once.js";
import {tooMany} from "../charts/too-many.js";
import {MadeOf} from "../tables/made-of.js";
import {type FigureOptions, renderFigure} from "./render-figure.js";
import type {StoryFile} from "./write-story.js";

const drawn = new MadeOf<string>();

/** A chart's figure and its rows. The figure is drawn again when the rows, the words or the code of the chart have changed. */
export function figureFiles(entry: ChartEntry, from: RowsFrom, options: FigureOptions): StoryFile[] {
  const rows = rowsOnce(entry, from);
  const text = rowsText(rows);
  const draw = (): string => renderFigure(entry, from, options);
  const figure = tooMany(rows) ? draw() : drawn.of(entry, [text, JSON.stringify(options.labels)], draw);
  return [
    {path: `figures/${entry.slug}.html`, text: figure},
    {path: `rows/${entry.slug}.json`, text}
  ];
}

/** Rows that nobody draws are not handed on either. */
function rowsText(rows: ChartRows): string {
  return JSON.stringify(tooMany(rows) ? {n: rows.n, unknown: rows.unknown} : rows);
}
