/** The words of charts by key, as `data/strings/<language>.csv` states them. */
export type Labels = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * The words for a key with its placeholders filled: `{name}` by the value; `{n|text|texts}` by the count as prose writes it,
 * and the form that goes with one or with any other number.
 *
 * @throws where there are no such words
 */
export function label(labels: Labels, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = labels[key];
  if (text === undefined) throw new Error(`"${key}" has no words; write them in data/strings/en.csv`);
  return text.replace(PLACEHOLDER, (_, name: string, ...forms: (string | undefined)[]) => {
    const [value, [one, many]] = [values[name] ?? "", forms];
    return one === undefined ? String(value) : `${numberIn(labels, Number(value))} ${value === 1 ? one : many}`;
  });
}

/** A count as prose writes it: in the words there are for it, else in digits. */
const numberIn = ({numbers = ""}: Labels, n: number): string => numbers.split("|")[n] ?? String(n);

/** What heads the columns of a table, by their names. */
export const columns = (labels: Labels, ...names: readonly string[]): string[] =>
  names.map((name) => label(labels, `column.${name}`));

/** The words that a chart's picture needs, so that no more of them travel with it. */
export function pictureLabels(labels: Labels, slug: string): Labels {
  const own = Object.entries(labels).filter(
    ([key]) => key.startsWith("picture.") || key.startsWith(`${slug}.picture.`)
  );
  const counts = own.some(([, text]) => text.includes("|"));
  return Object.fromEntries(counts && labels.numbers ? [...own, ["numbers", labels.numbers]] : own);
}
