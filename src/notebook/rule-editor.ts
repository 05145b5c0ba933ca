import {element} from "../story/explore/element.js";
import {addForm} from "./add-form.js";
import {type Changes, keyOf} from "./changes.js";
import {rulePath} from "./csv-line.js";
import type {Change, RowPlace, RuleBook} from "./rule-book.js";
import {fieldColumns, ruleField, withCell} from "./rule-field.js";
import {findRows, type KnownRow, rowId, rowsFor, rowsOf, rowsWith} from "./rule-rows.js";
import type {ArticleView} from "./view.js";

const MOST = 12;
const CALM = 250;

export interface EditorOptions {
  book: () => RuleBook;
  changes: Changes;
  /** Called when a change was made or put back. */
  changed: () => void;
}

/** The rows behind a text, or any that are looked for, each to be edited in place; and what was changed so far. */
export class RuleEditor {
  readonly root: HTMLElement;
  readonly #options: EditorOptions;
  readonly #query = element("input", {type: "search", name: "rule", autocomplete: "off", spellcheck: "false"});
  readonly #count = element("p", {class: "nb-sum", role: "status"});
  readonly #list = element("div", {class: "nb-rows"});
  readonly #steps = element("div", {class: "nb-changes"});
  readonly #add: ReturnType<typeof addForm>;
  #view: ArticleView | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.#add = addForm({rows: (file) => this.#rowsOfFile(file), add: (change) => this.#apply(change)});
    const find = element("form", {class: "nb-find", role: "search"}, [
      element("label", {}, [element("span", {}, ["Find a row by its id, phrase or meaning"]), this.#query])
    ]);
    find.addEventListener("submit", (event) => event.preventDefault());
    this.#query.addEventListener("input", () => this.#later(() => this.#showRows()));
    this.#list.addEventListener("input", (event) => this.#later(() => this.#edited(event)));
    this.#list.addEventListener("click", (event) => this.#pressed(event));
    this.#steps.addEventListener("click", (event) => this.#pressed(event));
    this.root = element("div", {class: "nb-rules"}, [find, this.#count, this.#list, this.#add.root, this.#steps]);
  }

  /** Follows a text: shows the rows that fired in it, unless some row is being edited. */
  follow(view: ArticleView): void {
    const other = this.#view?.article.language !== view.article.language;
    this.#view = view;
    if (other) this.#add.refresh();
    if (!this.#list.contains(document.activeElement)) this.#showRows();
    this.#showSteps();
  }

  /** Shows the row of an id and puts the focus on its phrase. */
  find(id: string): void {
    this.#query.value = id;
    this.#showRows();
    const field = this.#list.querySelector<HTMLElement>("textarea, input, select") ?? this.#query;
    field.focus();
    this.root.scrollIntoView({block: "start"});
  }

  #later(then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, CALM);
  }

  #known(): KnownRow[] {
    const {book, changes} = this.#options;
    const given = [...rowsFor(book(), this.#language)].map(({place, row}) => ({
      place,
      row: changes.rowAt(place) ?? row
    }));
    const added = changes.all.filter(({place, row}) => row !== null && rowIsNew(book(), place));
    return [...given, ...added.map(({place, row}) => ({place, row: row ?? {}}))];
  }

  get #language(): string {
    return this.#view?.article.language ?? "";
  }

  #showRows(): void {
    const query = this.#query.value;
    const {rules, people} = this.#view ?? {rules: [], people: []};
    const known = this.#known();
    const fired = rowsOf([...rules, ...people], known);
    const rows = query.trim() === "" ? fired : findRows(query, known, MOST);
    const words =
      query.trim() === ""
        ? `${rows.length} rows stand behind what was found in this text.`
        : `${rows.length === MOST ? `The first ${MOST} rows` : rows.length === 1 ? "1 row" : `${rows.length} rows`} with “${query.trim()}”.`;
    if (this.#count.textContent !== words) this.#count.textContent = words;
    this.#list.replaceChildren(...rows.map((row) => this.#card(row)));
  }

  #card({place, row}: KnownRow): HTMLElement {
    const {book, changes} = this.#options;
    const rows = rowsWith(book(), changes.all, place);
    const out = changes.rowAt(place) === null;
    const legend = element("legend", {}, [
      rowId(row),
      element("small", {}, [` ${rulePath(place)}${out ? ", taken out" : ""}`])
    ]);
    const fields = out ? [] : fieldColumns(row).map((column) => ruleField(column, {row, rows}));
    const card = element("fieldset", {"data-row": keyOf(place)}, [legend, ...fields, element("button")]);
    this.#mark(card, place, rowId(row));
    return card;
  }

  /** Says of a row whether it is changed, and what can be done about it. */
  #mark(card: Element, place: RowPlace, name: string): void {
    const changed = this.#options.changes.isChanged(place);
    const [doing, what] = changed ? ["Put back", "data-back"] : ["Take out", "data-out"];
    const button = element(
      "button",
      {type: "button", class: "plain", "aria-label": `${doing}: ${name}`, [what]: keyOf(place)},
      [doing]
    );
    card.classList.toggle("changed", changed);
    card.querySelector("button")?.replaceWith(button);
  }

  #edited({target}: Event): void {
    if (
      !(
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement
      )
    )
      return;
    const place = placeOf(target.closest<HTMLElement>("[data-row]")?.dataset.row);
    const row = place && this.#options.changes.rowAt(place);
    if (place && row) this.#apply({place, row: withCell(row, target.name, target.value)});
  }

  #pressed({target}: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const {out, back, all} = button?.dataset ?? {};
    const place = placeOf(out ?? back);
    if (all !== undefined) this.#options.changes.clear();
    else if (back !== undefined && place) this.#options.changes.putBack(place);
    else if (out !== undefined && place) this.#options.changes.set({place, row: null});
    else return;
    this.#after();
    const again = this.#list.querySelector<HTMLElement>(`[data-row="${CSS.escape(out ?? back ?? "")}"] button`);
    (again ?? this.#query).focus({preventScroll: true});
  }

  #apply(change: Change): void {
    this.#options.changes.set(change);
    const card = this.#list.querySelector(`[data-row="${CSS.escape(keyOf(change.place))}"]`);
    if (!card?.contains(document.activeElement)) return this.#after();
    this.#mark(card, change.place, rowId(change.row ?? {}));
    this.#showSteps();
    this.#options.changed();
  }

  #after(): void {
    this.#showRows();
    this.#showSteps();
    this.#options.changed();
  }

  #showSteps(): void {
    const {steps} = this.#options.changes;
    if (steps.length === 0) {
      this.#steps.replaceChildren(
        element("p", {class: "nb-note"}, ["The rules are those of the project; nothing is changed."])
      );
      return;
    }
    const items = steps.map(({path, doing, line}) =>
      element("li", {}, [`In ${path}, ${doing}: `, element("code", {dir: "auto"}, [line])])
    );
    this.#steps.replaceChildren(
      element("h3", {}, ["What you have changed"]),
      element("p", {}, ["It is kept nowhere but on this page. To keep it in the project:"]),
      element("ul", {}, items),
      element("button", {type: "button", class: "plain", "data-all": true}, ["Put everything back"])
    );
  }

  #rowsOfFile(file: string): KnownRow[] {
    return this.#known().filter(({place}) => place.file === file);
  }
}

function rowIsNew(book: RuleBook, {language, file, row}: RowPlace): boolean {
  return rowsWith(book, [], {language, file, row})[row] === undefined;
}

function placeOf(key: string | undefined): RowPlace | null {
  const [language, file, row] = key?.split("/") ?? [];
  if (language === undefined || file === undefined || row === undefined) return null;
  return {language: language === "" ? null : language, file, row: Number(row)};
}
