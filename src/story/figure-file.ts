import type {ChartEntry} from "../charts/chart.js";
import {type RowsFrom, rowsOnce} from "../charts/rows-once.js";
import {tooMany} from "../charts/too-many.js";
import {MadeOf} from "../tables/made-of.js";
import {type FigureOptions, renderFigure} from "./render-figure.js";
import type {StoryFile} from "./write-story.js";

const drawn = new MadeOf<string>();

/** A chart's figure. It is drawn again when the rows, the words or the code of the chart have changed. */
export function figureFile(entry: ChartEntry, from: RowsFrom, options: FigureOptions): StoryFile {
  const rows = rowsOnce(entry, from);
  const draw = (): string => renderFigure(entry, from, options);
  const text = tooMany(rows) ? draw() : drawn.of(entry, [JSON.stringify(rows), JSON.stringify(options.labels)], draw);
  return {path: `figures/${entry.slug}.html`, text};
}
