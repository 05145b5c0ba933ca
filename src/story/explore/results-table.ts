import type {Dyad} from "../../charts/chart.js";
import {channelWord} from "../../charts/words/channel.js";
import {element} from "./element.js";
import type {Entry} from "./entries.js";
import type {Page} from "./pages.js";
import type {Column, ExploreState} from "./state.js";
import {actorWords, grouped, placeWords, provenanceWords, reporterWords, whenOf, whoOf} from "./words.js";

const headings: readonly [Column, string][] = [
  ["date", "Date"],
  ["contact", "Contact"],
  ["channel", "Channel"],
  ["direction", "Who acted"],
  ["place", "Place"],
  ["provenance", "Known from"],
  ["reported", "Reported by"]
];

export interface TableView {
  state: ExploreState;
  dyad: Dyad;
  /** What is known of the open contact, to be put under its row. */
  open: HTMLElement | null;
}

/** One page of contacts. Headings sort (`data-sort`), a contact's button opens its particulars (`data-contact`). */
export function resultsTable({rows, page, pages}: Page<Entry>, view: TableView): HTMLElement {
  const caption = `Contacts, page ${grouped(page)} of ${grouped(pages)}`;
  return element("div", {class: "scroll", tabindex: 0, role: "region", "aria-label": "Table of contacts"}, [
    element("table", {}, [
      element("caption", {class: "unseen"}, [caption]),
      element("thead", {}, [
        element(
          "tr",
          {},
          headings.map((heading) => headingCell(heading, view.state))
        )
      ]),
      element(
        "tbody",
        {},
        rows.flatMap((entry) => bodyRows(entry, view))
      )
    ])
  ]);
}

function headingCell([column, words]: readonly [Column, string], {sort, descending}: ExploreState): HTMLElement {
  const sorted = sort === column ? (descending ? "descending" : "ascending") : null;
  const arrow = element("span", {"aria-hidden": "true", class: "arrow"}, [
    sorted === null ? "" : descending ? "↓" : "↑"
  ]);
  const button = element("button", {type: "button", "data-sort": column, "data-key": `sort-${column}`}, [words, arrow]);
  return element("th", {scope: "col", class: `col-${column}`, "aria-sort": sorted}, [button]);
}

function bodyRows(entry: Entry, {state, dyad, open}: TableView): HTMLElement[] {
  const {contact} = entry;
  const isOpen = open !== null && state.contact === contact.contact_id;
  const cells: [Column, string][] = [
    ["channel", channelWord(contact.channel)],
    ["direction", actorWords(contact, dyad)],
    ["place", placeWords(contact, dyad)],
    ["provenance", provenanceWords(contact)],
    ["reported", reporterWords(contact, dyad)]
  ];
  const row = element("tr", {}, [
    element("td", {class: "col-date"}, [whenOf(entry)]),
    element("th", {scope: "row", class: "col-contact"}, [opener(entry, isOpen, dyad)]),
    ...cells.map(([name, words]) => element("td", {class: `col-${name}`}, [words]))
  ]);
  if (!isOpen) return [row];
  return [row, element("tr", {class: "opened"}, [element("td", {colspan: headings.length}, [open])])];
}

function opener(entry: Entry, isOpen: boolean, dyad: Dyad): HTMLElement {
  const id = entry.contact.contact_id;
  return element(
    "button",
    {type: "button", class: "opener", "data-contact": id, "data-key": `contact-${id}`, "aria-expanded": String(isOpen)},
    [whoOf(entry, dyad)]
  );
}

/** Earlier and later pages. At an end the button stays, so that the focus does, and says that it leads nowhere. */
export function pager({page, pages, first, last}: Page<Entry>, all: number): HTMLElement | null {
  if (pages === 1) return null;
  const step = (words: string, to: number): HTMLElement =>
    element(
      "button",
      {
        type: "button",
        class: "plain",
        "data-page": to,
        "data-key": words,
        "aria-disabled": String(to < 1 || to > pages)
      },
      [words]
    );
  return element("nav", {class: "pager", "aria-label": "Pages of the table"}, [
    step("Previous page", page - 1),
    element("span", {}, [`${grouped(first)} to ${grouped(last)} of ${grouped(all)}`]),
    step("Next page", page + 1)
  ]);
}
