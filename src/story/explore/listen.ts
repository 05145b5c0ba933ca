import {chipsOf} from "./chips.js";
import {downloadCsv, downloadJson} from "./download.js";
import type {Explorer} from "./explorer.js";
import {moveFocus} from "./move-focus.js";
import {saveFile} from "./save-file.js";
import {COLUMNS, type ExploreState, initialState, TABS, withoutFilters} from "./state.js";
import type {ExploreView} from "./view.js";

type Go = (remember: "push" | "replace" | "none") => void;
type Marked = HTMLElement | SVGElement;

const CONTROL =
  "[data-contact],[data-time],[data-sort],[data-page],[data-tab],[data-chip],[data-reset],[data-close],[data-save]";

/** Follows what is clicked or pressed in the view; each control says in its data what it does. */
export function listen(view: ExploreView, explorer: Explorer, go: Go): void {
  const act = (control: Marked): void => follow(control, {view, explorer, go});
  view.root.addEventListener("click", ({target}) => {
    const control = target instanceof Element ? target.closest<Marked>(CONTROL) : null;
    if (control !== null && control.getAttribute("aria-disabled") !== "true") act(control);
  });
  view.root.addEventListener("keydown", (event) => {
    const {target, key} = event;
    if (!(target instanceof Element)) return;
    if (key === "Escape") close({view, explorer, go});
    else if (target.matches("svg .mark")) pressMark(event, target as SVGElement, {view, act});
    else if (target.matches("[role=tab]")) {
      const tab = moveFocus([...view.root.querySelectorAll<HTMLElement>("[role=tab]")], key);
      if (tab !== null) act(tab);
    }
  });
}

interface Scene {
  view: ExploreView;
  explorer: Explorer;
  go: Go;
}

function follow(control: Marked, {view, explorer, go}: Scene): void {
  const {save, reset, chip} = control.dataset;
  const state = stateAfter(control, explorer);
  if (save !== undefined) saveShown(explorer, save);
  if (state === null) return;
  const was = explorer.state.contact;
  explorer.notices = [];
  explorer.set(state);
  go("push");
  if (state.contact !== null && state.contact !== was) view.focus("particulars");
  else if (was !== null) focusMark(view, was);
  // What was pressed is gone: the focus goes to what stands next.
  if (reset !== undefined || chip !== undefined) view.focus(`tab-${state.tab}`);
}

function close({view, explorer, go}: Scene): void {
  const {contact} = explorer.state;
  if (contact === null) return;
  explorer.set({...explorer.state, contact: null});
  go("push");
  focusMark(view, contact);
}

function pressMark(
  event: KeyboardEvent,
  mark: SVGElement,
  {view, act}: {view: ExploreView; act: (mark: Marked) => void}
): void {
  const {key} = event;
  const pressed = key === "Enter" || key === " ";
  if (pressed) act(mark);
  if (pressed || moveFocus([...view.root.querySelectorAll<SVGElement>("svg .mark")], key)) event.preventDefault();
}

/** What is shown after a control was used; null where nothing changes. */
function stateAfter({dataset}: Marked, {state, choices}: Explorer): ExploreState | null {
  const {contact, time, sort, page, tab, chip, reset, close} = dataset;
  if (contact !== undefined) return {...state, contact: state.contact === contact ? null : contact};
  if (close !== undefined) return {...state, contact: null};
  if (reset !== undefined) return withoutFilters(state);
  if (chip !== undefined) return chipsOf(state, choices)[Number(chip)]?.without ?? null;
  if (page !== undefined) return {...state, page: Number(page), contact: null};
  if (time !== undefined) return {...state, from: time.slice(0, 7), to: time.slice(9), page: 1, contact: null};
  const shown = TABS.find((one) => one === tab);
  if (shown !== undefined) return {...state, tab: shown};
  const column = COLUMNS.find((one) => one === sort);
  if (column === undefined) return null;
  return {...state, sort: column, descending: state.sort === column && !state.descending, page: initialState.page};
}

/** The focus goes back to where the particulars were opened. */
function focusMark({root}: ExploreView, id: string | null): void {
  if (id !== null) root.querySelector<Marked>(`[data-contact="${CSS.escape(id)}"]`)?.focus({preventScroll: true});
}

function saveShown({found, finder}: Explorer, format: string): void {
  const name = found.length === finder.entries.length ? "contacts" : `contacts-${found.length}`;
  if (format === "csv") saveFile({name: `${name}.csv`, type: "text/csv", text: downloadCsv(found)});
  else saveFile({name: `${name}.json`, type: "application/json", text: downloadJson(found)});
}
