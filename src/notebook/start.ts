import {Bench, type BenchOptions} from "./bench.js";
import {drawMarks} from "./draw-marks.js";
import {showAnnotated} from "./show-annotated.js";
import {showCleaned} from "./show-cleaned.js";
import {showCoded} from "./show-coded.js";
import {showDated} from "./show-dated.js";
import {showMerged} from "./show-merged.js";
import {showRest} from "./show-rest.js";
import {showSplit} from "./show-split.js";
import type {Shown} from "./shown.js";
import {toDom} from "./to-dom.js";
import type {Tree} from "./tree.js";

export type {BenchOptions};

/** What the cells of the page begin with. */
export const startBench = (options: BenchOptions): Bench => new Bench(options);

const stage =
  (show: (shown: Shown) => Tree) =>
  (shown: Shown): Element =>
    toDom(show(shown), document);

export const cleaned = stage(showCleaned);
export const split = stage(showSplit);
export const annotated = stage(showAnnotated);
export const coded = stage(showCoded);
export const dated = stage(showDated);
export const merged = stage(showMerged);
export const rest = stage(showRest);

/** The contacts as marks, as wide as there is room; a mark leads to its contact's row. */
export function marks({view}: Shown, bench: Bench, width: number): HTMLElement {
  const open = (contact: string): void => {
    const row = document.querySelector<HTMLElement>(`[data-contact-row="${CSS.escape(contact)}"]`);
    row?.closest("tr")?.scrollIntoView({block: "center"});
    row?.focus({preventScroll: true});
  };
  return drawMarks(
    view.contacts.map(({contact}) => contact),
    {book: bench.book, width, open}
  );
}
