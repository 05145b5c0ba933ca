import type {Tokens} from "./tokens.js";
import {wordFrom} from "./word-table.js";

/** What short forms stand for: of a word and an ending cut off it, `he ll`, what the ending means, `will`. */
export type ShortForms = ReadonlyMap<string, string>;

/** Short forms from rows that give word, ending and meaning, folded and with spaces between: `he ll will`. */
export function shortForms(rows: readonly string[]): ShortForms {
  return new Map(rows.map((row) => [row.slice(0, row.lastIndexOf(" ")), row.slice(row.lastIndexOf(" ") + 1)]));
}

const known = new WeakMap<ShortForms, ReadonlySet<string>>();

/** Reads "he'll" as "he will": the words keep their places in the text, endings take the form of what they mean. */
export function spellOut(tokens: Tokens, short: ShortForms): Tokens {
  const {form, words, start, end} = tokens;
  const endings = known.get(short) ?? new Set(Array.from(short.keys(), (key) => key.slice(key.indexOf(" ") + 1)));
  known.set(short, endings);
  for (let i = 1; i < form.length; ++i) {
    if (!endings.has(form[i] as string) || (start[i] as number) - (end[i - 1] as number) > 1) continue;
    const meant = isApostropheBefore(tokens, i) ? short.get(`${form[i - 1]} ${form[i]}`) : undefined;
    if (meant === undefined) continue;
    form[i] = meant;
    words[i] = wordFrom(meant);
  }
  return tokens;
}

function isApostropheBefore({text, start, end}: Tokens, i: number): boolean {
  return start[i] === end[i - 1] || /['’]/.test(text[end[i - 1] ?? 0] ?? "");
}
