import type {Tokens} from "../text/tokens.js";

/** Words of the longest phrase that is looked for. */
const LONGEST = 4;

/** Whether a word is one of some, or ends like them: "met", or whatever ends in "ed". */
export function isOrEnds(form: string, words: ReadonlySet<string>, endings: ReadonlySet<string>): boolean {
  return words.has(form) || [...endings].some((ending) => form.endsWith(ending));
}

/** Whether one of `phrases` stands among the words `from`–`to`. */
export function saysAmong(
  {form}: Pick<Tokens, "form">,
  phrases: ReadonlySet<string>,
  {from, to}: {from: number; to: number}
): boolean {
  if (phrases.size === 0) return false;
  for (let at = from + 1; at <= to; ++at) if (endsAt(form, phrases, {from, at})) return true;
  return false;
}

/** Whether one of `phrases` ends straight before word `at` and begins no earlier than word `from`, the sentence's first. */
export function endsBefore(
  {form}: Pick<Tokens, "form">,
  phrases: ReadonlySet<string>,
  {from, at}: {from: number; at: number}
): boolean {
  return phrases.size > 0 && endsAt(form, phrases, {from, at});
}

/** Whether one of `phrases`, of one word or two, begins at word `at`. */
export function beginsAt({form}: Pick<Tokens, "form">, phrases: ReadonlySet<string>, at: number): boolean {
  const word = form[at] ?? "";
  return phrases.has(word) || phrases.has(`${word} ${form[at + 1]}`);
}

function endsAt(form: string[], phrases: ReadonlySet<string>, {from, at}: {from: number; at: number}): boolean {
  if (!lastWords(phrases).has(form[at - 1] ?? "")) return false;
  for (let begin = Math.max(from, at - LONGEST); begin < at; ++begin)
    if (phrases.has(form.slice(begin, at).join(" "))) return true;
  return false;
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The last words of phrases: they are asked for at every person of a text, and most words end none. */
function lastWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const last =
    known.get(phrases) ?? new Set(Array.from(phrases, (phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));
  known.set(phrases, last);
  return last;
}

/** One past the longest of `phrases` that begins at word `at`; null where none does. */
export function phraseEnd({form}: Pick<Tokens, "form">, phrases: ReadonlySet<string>, at: number): number | null {
  for (let to = at + LONGEST; to > at; --to) if (phrases.has(form.slice(at, to).join(" "))) return to;
  return null;
}
