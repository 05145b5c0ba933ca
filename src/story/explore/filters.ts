import {type Choice, type Choices, facetNames} from "./choices.js";
import {element} from "./element.js";
import {isPoint} from "./period.js";
import {type ExploreState, FACETS, type Facet, type Picked} from "./state.js";

const lists: readonly Facet[] = ["leader", "person", "office"];
const boxes: readonly Facet[] = ["channel", "direction", "side", "provenance", "reported"];
const anyone: Partial<Record<Facet, string>> = {leader: "Any leader", person: "Anyone", office: "Any office"};

/** The form of all filters. It shows a state and is read back into one; it keeps none itself. */
export function makeFilters(choices: Choices): HTMLFormElement {
  const search = element("label", {class: "search"}, [
    "Search",
    element("input", {type: "search", name: "q", autocomplete: "off", spellcheck: "false"})
  ]);
  return element("form", {class: "filters", role: "search", "aria-label": "Filter the contacts"}, [
    element("div", {class: "fields"}, [search, period(), ...lists.map((facet) => list(facet, choices[facet]))]),
    element(
      "div",
      {class: "fields boxes"},
      boxes.map((facet) => checks(facet, choices[facet]))
    )
  ]);
}

function period(): HTMLElement {
  const end = (name: string, words: string, example: string): HTMLElement =>
    element("label", {}, [
      words,
      element("input", {name, size: 10, placeholder: example, autocomplete: "off", "aria-describedby": "period-help"})
    ]);
  return element("div", {class: "period"}, [
    end("from", "From", "2012"),
    end("to", "To", "2024-12"),
    element("span", {id: "period-help", class: "help"}, ["Year, month or day: 2021, 2021-07, 2021-07-05"])
  ]);
}

function list(facet: Facet, choices: readonly Choice[]): HTMLElement {
  const groups = [...new Set(choices.map(({group}) => group))];
  const option = ({value, label, n}: Choice): HTMLElement => element("option", {value}, [`${label} (${n})`]);
  const options = groups.map((label) =>
    element("optgroup", {label: label || "Others"}, choices.filter(({group}) => group === label).map(option))
  );
  return element("label", {}, [
    facetNames[facet],
    element("select", {name: facet}, [element("option", {value: ""}, [anyone[facet] ?? "Any"]), ...options])
  ]);
}

function checks(facet: Facet, choices: readonly Choice[]): HTMLElement {
  const box = ({value, label, n}: Choice): HTMLElement =>
    element("label", {class: "check"}, [
      element("input", {type: "checkbox", name: facet, value}),
      element("span", {}, [label, " ", element("span", {class: "n"}, [String(n)])])
    ]);
  return element("fieldset", {}, [element("legend", {}, [facetNames[facet]]), ...choices.map(box)]);
}

/** Puts a state into the form. The field one is typing in is left alone. */
export function showFilters(form: HTMLFormElement, {q, from, to, picked}: ExploreState): void {
  const texts = {q, from: from ?? "", to: to ?? ""};
  for (const [name, value] of Object.entries(texts)) {
    const input = field(form, name);
    if (input === null || (input === document.activeElement && input.value.trim() === value.trim())) continue;
    input.value = value;
    input.setAttribute("aria-invalid", "false");
  }
  for (const facet of lists)
    for (const option of form.querySelectorAll<HTMLOptionElement>(`select[name="${facet}"] option`))
      option.selected = option.value === (picked[facet][0] ?? "");
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]"))
    box.checked = picked[box.name as Facet].includes(box.value);
}

export interface FiltersRead {
  state: ExploreState;
  /** What was typed as an end of the period and is none. */
  wrong: string[];
}

/** The state with what the form says, from its first page on. An end of the period that cannot be is left as it was. */
export function readFilters(form: HTMLFormElement, state: ExploreState): FiltersRead {
  const text = (name: string): string => field(form, name)?.value.trim() ?? "";
  const wrong = (["from", "to"] as const).filter((name) => text(name) !== "" && !isPoint(text(name)));
  for (const name of ["from", "to"] as const)
    field(form, name)?.setAttribute("aria-invalid", String(wrong.includes(name)));
  const end = (name: "from" | "to"): string | null => (wrong.includes(name) ? state[name] : text(name) || null);
  const picked = Object.fromEntries(FACETS.map((facet) => [facet, pickedIn(form, facet)])) as unknown as Picked;
  return {
    state: {...state, q: text("q"), from: end("from"), to: end("to"), picked, page: 1, contact: null},
    wrong: wrong.map(text)
  };
}

const field = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`);

function pickedIn(form: HTMLFormElement, facet: Facet): string[] {
  const chosen = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`)?.value ?? "";
  const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
  return [...(chosen === "" ? [] : [chosen]), ...boxes.filter(({checked}) => checked).map(({value}) => value)];
}
