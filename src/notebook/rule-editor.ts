import {element} from "../story/explore/element.js";
import {addForm} from "./add-form.js";
import {keyOf} from "./changes.js";
import {changesShown} from "./changes-shown.js";
import {nowTree} from "./now.js";
import type {Change, RowPlace, RuleBook} from "./rule-book.js";
import {type CardOptions, markCard, ruleCard} from "./rule-card.js";
import {withCell} from "./rule-field.js";
import {findRows, type KnownRow, rowsFor, rowsOf, rowsWith} from "./rule-rows.js";
import {toDom} from "./to-dom.js";
import type {ArticleView} from "./view.js";

const MOST = 12;
const CALM = 250;

export interface EditorOptions extends CardOptions {
  /** Called when a change was made or put back. */
  changed: () => void;
}

/** The rows behind a text, or any that are looked for, each to be edited in place; and what was changed so far. */
export class RuleEditor {
  readonly root: HTMLElement;
  readonly #options: EditorOptions;
  readonly #query = element("input", {type: "search", name: "rule", autocomplete: "off", spellcheck: "false"});
  readonly #count = element("p", {class: "nb-sum", role: "status"});
  readonly #now = element("div", {class: "nb-now"});
  readonly #back = element("button", {type: "button", class: "plain", hidden: true}, ["Back to the text"]);
  readonly #list = element("div", {class: "nb-rows"});
  readonly #steps = element("div", {class: "nb-changes"});
  readonly #add: ReturnType<typeof addForm>;
  #view: ArticleView | null = null;
  #from = {id: "", y: 0};
  readonly #touched = new Set<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>();
  #searching: ReturnType<typeof setTimeout> | undefined;
  #editing: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.#add = addForm({rows: (file) => this.#rowsOfFile(file), add: (change) => this.#apply(change)});
    const find = element("form", {class: "nb-find", role: "search"}, [
      element("label", {}, [element("span", {}, ["Find a row by its id, phrase or meaning"]), this.#query])
    ]);
    find.addEventListener("submit", (event) => event.preventDefault());
    this.#query.addEventListener("input", () => {
      clearTimeout(this.#searching);
      this.#searching = setTimeout(() => this.#showRows(), CALM);
    });
    this.#list.addEventListener("input", (event) => this.#touch(event));
    this.#list.addEventListener("click", (event) => this.#pressed(event));
    this.#steps.addEventListener("click", (event) => this.#pressed(event));
    this.#back.addEventListener("click", () => this.#return());
    this.root = element("div", {class: "nb-rules"}, [
      find,
      this.#now,
      this.#count,
      this.#back,
      this.#list,
      this.#add.root,
      this.#steps
    ]);
  }

  /** Follows a text: shows the rows that fired in it, unless some row is being edited. */
  follow(view: ArticleView): void {
    const other = this.#view?.article.language !== view.article.language;
    this.#view = view;
    this.#now.replaceChildren(toDom(nowTree(view), document));
    if (other) this.#add.refresh();
    if (!this.#list.contains(document.activeElement)) this.#showRows();
    this.#showSteps();
  }

  /** Shows the row of an id and puts the focus on its phrase; one can go back to where one came from. */
  find(id: string): void {
    this.#from = {id, y: scrollY};
    this.#back.hidden = false;
    this.#query.value = id;
    this.#showRows();
    const field = this.#list.querySelector<HTMLElement>("textarea, input, select") ?? this.#query;
    field.focus();
    this.root.scrollIntoView({block: "start"});
  }

  #return(): void {
    const {id, y} = this.#from;
    this.#back.hidden = true;
    this.#query.value = "";
    this.#showRows();
    scrollTo({top: y});
    document.querySelector<HTMLElement>(`[data-rule="${CSS.escape(id)}"]`)?.focus({preventScroll: true});
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
    this.#list.replaceChildren(...rows.map((row) => ruleCard(row, this.#options)));
  }

  /** Fields wait until nobody types; then each that was touched counts, not only the last. */
  #touch({target}: Event): void {
    const fields = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement];
    if (!fields.some((field) => target instanceof field)) return;
    this.#touched.add(target as HTMLInputElement);
    clearTimeout(this.#editing);
    this.#editing = setTimeout(() => this.#edited(), CALM);
  }

  #edited(): void {
    const fields = [...this.#touched];
    this.#touched.clear();
    for (const field of fields) {
      const place = placeOf(field.closest<HTMLElement>("[data-row]")?.dataset.row);
      const row = place && this.#options.changes.rowAt(place);
      if (place && row) this.#apply({place, row: withCell(row, field.getAttribute("name") ?? "", field.value)});
    }
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
    if (card?.contains(document.activeElement)) {
      markCard(card, {place: change.place, row: change.row ?? {}}, this.#options.changes);
      this.#showSteps();
      this.#options.changed();
    } else this.#after();
  }

  #after(): void {
    this.#showRows();
    this.#showSteps();
    this.#options.changed();
  }

  #showSteps(): void {
    this.#steps.replaceChildren(...changesShown(this.#options.changes));
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
