import type {Tokens} from "./tokens.js";

type Words = Pick<Tokens, "form">;

/** The words `from`–`to` of a text. */
export interface WordSpan {
  from: number;
  to: number;
}

/** Whether a word is one of some, or ends like them: "met", or whatever ends in "ed". */
export function isOrEnds(form: string, words: ReadonlySet<string>, endings: ReadonlySet<string>): boolean {
  return words.has(form) || [...endings].some((ending) => form.endsWith(ending));
}

/** Whether the words `from`–`to` are one of `phrases`, all of them. */
export function isPhrase({form}: Words, phrases: ReadonlySet<string>, {from, to}: WordSpan): boolean {
  return phrases.has(to - from === 1 ? (form[from] ?? "") : form.slice(from, to).join(" "));
}

/** Whether one of `phrases` stands among the words `from`–`to`. */
export function saysAmong(tokens: Words, phrases: ReadonlySet<string>, {from, to}: WordSpan): boolean {
  if (phrases.size === 0) return false;
  for (let at = from + 1; at <= to; ++at) if (endsBefore(tokens, phrases, {from, at})) return true;
  return false;
}

/** Whether one of `phrases` ends straight before word `at` and begins no earlier than word `from`. */
export function endsBefore(
  tokens: Words,
  phrases: ReadonlySet<string>,
  {from, at}: {from: number; at: number}
): boolean {
  if (phrases.size === 0) return false;
  const {last, longest} = shapeOf(phrases);
  if (!last.has(tokens.form[at - 1] ?? "")) return false;
  for (let begin = Math.max(from, at - longest); begin < at; ++begin)
    if (isPhrase(tokens, phrases, {from: begin, to: at})) return true;
  return false;
}

/** Whether one of `phrases` begins at word `at`. */
export function beginsAt(tokens: Words, phrases: ReadonlySet<string>, at: number): boolean {
  return phraseEnd(tokens, phrases, {at}) !== null;
}

/** One past the longest of `phrases` that begins at word `at` and of which `fits` is true; null where none does. */
export function phraseEnd(
  tokens: Words,
  phrases: ReadonlySet<string>,
  {at, fits = anywhere}: {at: number; fits?: (to: number) => boolean}
): number | null {
  if (phrases.size === 0) return null;
  const {first, longest} = shapeOf(phrases);
  if (!first.has(tokens.form[at] ?? "")) return null;
  for (let to = Math.min(at + longest, tokens.form.length); to > at; --to)
    if (isPhrase(tokens, phrases, {from: at, to}) && fits(to)) return to;
  return null;
}

const anywhere = () => true;

/** The first and last words of phrases, and how many the longest has. */
interface Shape {
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
  longest: number;
}

const known = new WeakMap<ReadonlySet<string>, Shape>();

/** Phrases are asked for at every person of a text, and most words open and end none: what tells that is worked out once. */
function shapeOf(phrases: ReadonlySet<string>): Shape {
  const before = known.get(phrases);
  if (before) return before;
  const words = Array.from(phrases, (phrase) => phrase.split(" "));
  const first = new Set(words.map(([word = ""]) => word));
  const last = new Set(words.map((all) => all.at(-1) ?? ""));
  const shape = {first, last, longest: Math.max(...words.map(({length}) => length))};
  known.set(phrases, shape);
  return shape;
}
