import type {Dyad} from "../../charts/chart.js";
import {chipsOf} from "./chips.js";
import {element} from "./element.js";
import type {Explorer} from "./explorer.js";
import {showFilters} from "./filters.js";
import {pageOf} from "./pages.js";
import {particulars} from "./particulars.js";
import {pager, resultsTable} from "./results-table.js";
import {isNarrowed, TABS, type Tab} from "./state.js";
import {drawTimeline} from "./timeline.js";
import {countWords} from "./words.js";

const tabNames: Record<Tab, string> = {chart: "Timeline", table: "Table"};

/** The page's parts. `show` makes them say what the explorer holds; it keeps the focus where it was. */
export class ExploreView {
  readonly root: HTMLElement;
  readonly #explorer: Explorer;
  readonly #form: HTMLFormElement;
  readonly #notices = element("div", {class: "notices", role: "status"});
  readonly #count = element("p", {class: "count", role: "status"});
  readonly #chips = element("ul", {class: "chips", "aria-label": "What is filtered by"});
  readonly #tabs = element("div", {class: "tabs", role: "tablist", "aria-label": "Shown as"});
  readonly #panel = element("div", {class: "panel", role: "tabpanel", id: "explore-panel"});
  readonly #save = element("p", {class: "save"});
  #width = 0;

  constructor(explorer: Explorer, form: HTMLFormElement) {
    this.#explorer = explorer;
    this.#form = form;
    const wide = matchMedia("(min-width: 641px)").matches;
    const fold = element("details", {class: "fold", open: wide}, [element("summary", {}, ["Filters"]), form]);
    this.root = element("div", {class: "explorer"}, [
      fold,
      this.#notices,
      element("div", {class: "bar"}, [element("div", {class: "sum"}, [this.#count, this.#chips]), this.#tabs]),
      this.#panel,
      this.#save
    ]);
  }

  show(): void {
    const key = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    const {state, notices, found, finder} = this.#explorer;
    showFilters(this.#form, state);
    replaceWords(this.#notices, notices);
    replaceText(this.#count, countWords(found.length, finder.entries.length));
    this.#chips.replaceChildren(...this.#chipItems());
    this.#tabs.replaceChildren(...TABS.map((tab) => tabButton(tab, state.tab)));
    this.#panel.setAttribute("aria-labelledby", `tab-${state.tab}`);
    this.#width = this.#panel.clientWidth;
    this.#panel.replaceChildren(...this.#results());
    this.#save.replaceChildren(...this.#saving());
    if (key !== undefined) this.focus(key);
  }

  /** A picture is drawn anew for the width there is. */
  resize(): void {
    const width = this.#panel.clientWidth;
    if (width !== this.#width && this.#explorer.state.tab === "chart") this.show();
  }

  /** Puts the focus on the part of that name, if it is there. */
  focus(key: string): void {
    this.root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({preventScroll: true});
  }

  #chipItems(): HTMLElement[] {
    const {state, choices} = this.#explorer;
    const chips = chipsOf(state, choices).map(({label}, i) => {
      const words = [label, element("span", {"aria-hidden": "true"}, [" ×"])];
      return element("button", {type: "button", "data-chip": i, "aria-label": `Remove: ${label}`}, words);
    });
    const all = isNarrowed(state) ? [element("button", {type: "button", "data-reset": true}, ["Show all"])] : [];
    return [...chips, ...all].map((button) => element("li", {}, [button]));
  }

  #results(): HTMLElement[] {
    const {found, state, tables, setting, open} = this.#explorer;
    if (found.length === 0) return [this.#nothing()];
    const detail = open === null ? null : particulars(open, tables, setting.dyad);
    if (state.tab === "chart") return [this.#picture(), ...(detail === null ? [] : [detail])];
    const page = pageOf(found, state.page);
    const table = resultsTable(page, {state, dyad: setting.dyad, open: detail});
    const turn = pager(page, found.length);
    // A contact that is not on this page of the table, as one a link leads to, stands before it.
    const before = detail !== null && !table.contains(detail) ? [detail] : [];
    return [...before, table, ...(turn === null ? [] : [turn])];
  }

  #picture(): HTMLElement {
    const {found, setting, domain, state} = this.#explorer;
    const {svg, layout} = drawTimeline(found, {...setting, domain, width: this.#width || 640, open: state.contact});
    const words = [
      "Circles are calls, squares meetings, triangles visits, diamonds messages; a leader’s are large. Full marks: a text reports the contact. Hollow marks: only the public record does.",
      ...(layout.spans.length ? ["Bars under the line: one day in that time."] : []),
      ...(layout.columns.length ? ["Too many for a mark each: columns count them, and lead to their months."] : []),
      ...(layout.unshown ? [`${layout.unshown} more with an uncertain day are in the table.`] : []),
      ...(layout.undated ? [`${layout.undated} without a day are in the table.`] : [])
    ];
    const caption = element("p", {class: "caption"}, [words.join(" ")]);
    const figure = element("div", {class: "timeline"}, [lanes(setting.dyad)]);
    figure.append(svg, caption);
    return figure;
  }

  #nothing(): HTMLElement {
    return element("div", {class: "nothing"}, [
      element("p", {}, ["No contact fits all of this. That none was found does not mean that there was none."]),
      element("button", {type: "button", class: "strong", "data-reset": true}, ["Show all contacts"])
    ]);
  }

  #saving(): (HTMLElement | string)[] {
    const n = this.#explorer.found.length;
    if (n === 0) return [];
    const button = (format: string, words: string): HTMLElement =>
      element("button", {type: "button", class: "plain", "data-save": format, "data-key": `save-${format}`}, [words]);
    return [
      `Download ${n === 1 ? "this contact" : `these ${n} contacts`}: `,
      button("csv", "CSV"),
      " ",
      button("json", "JSON")
    ];
  }
}

/** What stands above the line and what below, in the sides' colours. */
function lanes({sides}: Dyad): HTMLElement {
  const [first, second] = sides.map(({name}, i) => element("span", {class: `side-${i + 1}`}, [name]));
  if (first === undefined || second === undefined) return element("p");
  return element("p", {class: "lanes"}, [
    element("span", {}, ["Above the line ", first, " called, wrote or came; "]),
    element("span", {}, ["below it ", second, " did; "]),
    element("span", {}, ["on it both travelled, or it is not told."])
  ]);
}

function tabButton(tab: Tab, current: Tab): HTMLElement {
  const selected = tab === current;
  const attributes = {
    role: "tab",
    id: `tab-${tab}`,
    "aria-selected": String(selected),
    "aria-controls": "explore-panel"
  };
  return element(
    "button",
    {type: "button", ...attributes, tabindex: selected ? 0 : -1, "data-tab": tab, "data-key": `tab-${tab}`},
    [tabNames[tab]]
  );
}

/** Only what has changed is said again. */
function replaceText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function replaceWords(place: HTMLElement, lines: readonly string[]): void {
  if (place.textContent !== lines.join("")) place.replaceChildren(...lines.map((words) => element("p", {}, [words])));
}
