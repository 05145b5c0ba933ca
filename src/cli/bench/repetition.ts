const PARAGRAPH = /[^\n]+/g;

/** The share of all letters that stand in paragraphs which came before, letter for letter. */
export function repeatedShare(texts: Iterable<string>): number {
  const seen = new Set<string>();
  let [again, all] = [0, 0];
  for (const text of texts)
    for (const [paragraph] of text.matchAll(PARAGRAPH)) {
      all += paragraph.length;
      if (seen.has(paragraph)) again += paragraph.length;
      seen.add(paragraph);
    }
  return all === 0 ? 0 : again / all;
}

/** The texts with a made-up word before the last word of every paragraph, so that no paragraph comes twice. */
export function* withoutRepetition<T extends {text: string}>(sources: Iterable<T>): Generator<T> {
  let made = 0;
  const unlike = (paragraph: string) => paragraph.replace(/ (?=[^ ]*$)/, () => ` ${wordOf(made++)} `);
  for (const source of sources) yield {...source, text: source.text.replace(PARAGRAPH, unlike)};
}

/** A word of small letters for every number. */
function wordOf(number: number): string {
  return `q${[...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}`;
}
