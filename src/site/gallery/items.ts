import {catalog} from "../../charts/catalog.js";
import type {ChartEntry, Dyad} from "../../charts/chart.js";
import type {Labels} from "../../charts/label.js";
import {sizes} from "../../charts/steps/mark.js";
import {pictureOf} from "../../charts/steps/picture.js";
import {stepRows} from "../../charts/steps/rows.js";
import {type Step, steps} from "../../charts/steps/steps.js";
import {tellings} from "../../charts/steps/tell.js";
import {renderOutlines} from "../../story/render-steps.js";
import type {DataState} from "./data-states.js";

/** Something the gallery shows: a chart of the catalogue or a state of the story's graphic. */
export interface GalleryItem {
  slug: string;
  /** Pixels. */
  widths: readonly number[];
  show(state: DataState, options: ShowOptions): Shown;
}

export interface ShowOptions {
  dyad: Dyad;
  labels: Labels;
  document: Document;
}

/** What is said of the data, a paragraph each, the headline first, and how they are drawn. */
export interface Shown {
  words: readonly string[];
  /** SVG; every id in it begins with `id`. */
  draw(width: number, id: string): string;
}

export const galleryItems: readonly GalleryItem[] = [...catalog.map(chartItem), ...steps.map(stepItem)];

function chartItem(entry: ChartEntry): GalleryItem {
  return {
    slug: entry.slug,
    widths: [1152, 688, 328],
    show: ({tables, textTables}, {dyad, labels, document}) => {
      const rows = entry.rows(entry.scope === "record" ? tables : textTables, dyad, textTables);
      const {headline, counted, alt, source, note} = entry;
      return {
        words: [
          headline(rows, labels),
          counted(rows, labels),
          alt(rows, labels),
          `${source(rows, labels)}. ${note(rows, labels)}`
        ],
        draw: (width, id) => entry.draw(rows, {width, document, labels, id, markId: `${id}-`}).outerHTML
      };
    }
  };
}

function stepItem(step: Step): GalleryItem {
  return {
    slug: `step-${step.slug}`,
    widths: sizes.map(({width}) => width),
    show: ({tables, others}, {dyad}) => {
      const rows = stepRows({tables, dyad, others});
      const telling = tellings[step.slug];
      return {
        words: telling === undefined ? [] : [telling.alt(rows), telling.note(rows)],
        draw: (width, id) => {
          const size = sizes.find((one) => one.width === width) ?? sizes[0];
          if (size === undefined) return "";
          const state = step.lay(rows, size);
          // A page has its outlines once; here each picture brings its own.
          const outlines = renderOutlines([{state, size}]);
          return `${outlines}${pictureOf(state, size, {label: id, description: id})}`.replaceAll(
            /(id="|#)(?=q-|hatch)/g,
            `$1${id}-`
          );
        }
      };
    }
  };
}
