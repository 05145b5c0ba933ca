import {element} from "../story/explore/element.js";
import {Bench, type BenchOptions} from "./bench.js";
import {drawMarks} from "./draw-marks.js";
import {oneByOne} from "./one-by-one.js";
import {type PackedBook, type PackedLanguages, unpackLanguages} from "./packed-rows.js";
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

/** What the cells of the page begin with, its rules as they are fetched. */
type Fetched = Omit<BenchOptions, "book" | "more"> & {book: PackedBook; more: () => Promise<PackedLanguages>};

export function startBench({book, more, ...options}: Fetched): Bench {
  return new Bench({
    ...options,
    book: {...book, languages: unpackLanguages(book.languages)},
    more: async () => unpackLanguages(await more())
  });
}

/** More sentences than a short article has are shown one stage after the other. */
const MANY = 20;

/** A stage as an element; where there is much to show, one that keeps the room it had until its turn comes. */
function stage(show: (shown: Shown) => Tree): (shown: Shown) => Element {
  let before: Element | null = null;
  return (shown) => {
    const room = before?.clientHeight ?? 0;
    if (shown.view.part.sentences.length < MANY) before = toDom(show(shown), document);
    else {
      const place = element("div", {style: `min-height:${room}px`});
      before = place;
      oneByOne(() => {
        place.replaceChildren(toDom(show(shown), document));
        place.removeAttribute("style");
      });
    }
    return before;
  };
}

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
