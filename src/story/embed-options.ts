/** What an editor chose, as parameters of a frame and attributes of the element; what is left as it is has no entry. */
export type Chosen = Readonly<Record<string, string>>;

/** A snippet that asks for what was chosen: a frame in its address, the element in its attributes, a picture by its dark file. */
export function withOptions(snippet: string, chosen: Chosen): string {
  const entries = Object.entries(chosen);
  if (entries.length === 0) return snippet;
  const search = new URLSearchParams(entries).toString().replaceAll("&", "&amp;");
  const attributes = entries.map(([name, value]) => ` ${name}="${value}"`).join("");
  const asked = snippet
    .replace(/(<iframe src="[^"?]*)/, `$1?${search}`)
    .replace(/(<sourced-chart(?: frozen)? src="[^"]*")/, `$1${attributes}`);
  return chosen.dark === "true" ? asked.replace(/-1200\.png"/, '-dark.svg"') : asked;
}

export interface Offered {
  language: string;
  /** First and last year the charts may be narrowed to. */
  years: readonly [first: number, last: number];
}

/** Fields in which an editor chooses once for all snippets of the page; `tell` hears of every change. */
export function optionFields(
  document: Document,
  {language, years: [first, last]}: Offered,
  tell: (chosen: Chosen) => void
): HTMLElement {
  const form = document.createElement("fieldset");
  form.className = "options";
  form.append(wordsIn(document, "legend", "Options for everything below"));
  const years = Array.from({length: last - first + 1}, (_, i) => String(first + i)).map(
    (year) => [year, year] as const
  );
  const choices: [words: string, values: Values][] = [
    ["Theme", THEMES],
    ["Title and notes", TITLES],
    ["From", [["", "the beginning"], ...years]],
    ["Until", [["", "the end"], ...years]],
    ["Language", [["", new Intl.DisplayNames([language], {type: "language"}).of(language) ?? language]]]
  ];
  const fields = choices.map(([words, values]) => selectIn(form, words, values));
  form.addEventListener("change", () => tell(chosenIn(fields)));
  return form;
}

type Values = readonly (readonly [value: string, words: string])[];

const THEMES: Values = [
  ["", "as the reader’s system"],
  ["false", "light"],
  ["true", "dark"]
];
const TITLES: Values = [
  ["", "with"],
  ["true", "without"]
];

function chosenIn(fields: readonly HTMLSelectElement[]): Chosen {
  const [theme = "", title = "", from = "", until = ""] = fields.map(({value}) => value);
  return {
    ...(theme && {dark: theme}),
    ...(title && {plain: title}),
    ...(from || until ? {time: `${from || "earliest"}..${until || "latest"}`} : {})
  };
}

function wordsIn(document: Document, name: "legend" | "label", words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

function selectIn(form: HTMLElement, words: string, values: Values): HTMLSelectElement {
  const document = form.ownerDocument;
  const [label, select] = [wordsIn(document, "label", `${words} `), document.createElement("select")];
  for (const [value, name] of values) {
    const option = select.appendChild(document.createElement("option"));
    option.value = value;
    option.textContent = name;
  }
  label.append(select);
  form.append(label);
  return select;
}
