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
  {language, years}: Offered,
  tell: (chosen: Chosen) => void
): HTMLElement {
  const form = document.createElement("fieldset");
  form.className = "options";
  form.append(labelled("legend", "Options for everything below"));
  const [first, last] = years;
  const all = Array.from({length: last - first + 1}, (_, i) => String(first + i));
  const theme = select("Theme", [
    ["", "as the reader’s system"],
    ["false", "light"],
    ["true", "dark"]
  ]);
  const title = select("Title and notes", [
    ["", "with"],
    ["true", "without"]
  ]);
  const from = select("From", [["", "the beginning"], ...all.map((year) => [year, year] as const)]);
  const until = select("Until", [["", "the end"], ...all.map((year) => [year, year] as const)]);
  select("Language", [["", new Intl.DisplayNames([language], {type: "language"}).of(language) ?? language]]);
  form.addEventListener("change", () =>
    tell({
      ...(theme.value && {dark: theme.value}),
      ...(title.value && {plain: title.value}),
      ...(from.value || until.value ? {time: `${from.value || "earliest"}..${until.value || "latest"}`} : {})
    })
  );
  return form;

  function labelled(name: "legend" | "label", words: string): HTMLElement {
    const element = document.createElement(name);
    element.textContent = words;
    return element;
  }

  function select(words: string, values: readonly (readonly [value: string, words: string])[]): HTMLSelectElement {
    const label = labelled("label", `${words} `);
    const made = document.createElement("select");
    for (const [value, name] of values) {
      const option = made.appendChild(document.createElement("option"));
      option.value = value;
      option.textContent = name;
    }
    label.append(made);
    form.append(label);
    return made;
  }
}
