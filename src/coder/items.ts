import type {Language, Meaning} from "./lexicon.js";
import type {Bounds} from "./phrases.js";
import {gap, isCapital, type Tokens} from "./tokens.js";

/** A word or phrase of a sentence that means something to the grammar; `from` and `to` count words. */
export interface Item {
  from: number;
  to: number;
  meaning: Meaning | {kind: "name"};
}

const PRIORITY: Readonly<Record<string, number>> = Object.fromEntries(
  ["person", "outsider", "trigger", "place", "country", "role", "demonym", "invite", "cue", "word", "title"].map(
    (kind, rank) => [kind, rank]
  )
);
const NAMING = new Set(["person", "outsider", "place", "country", "demonym"]);
const PARTICLES = new Set(["al", "el", "bin", "ibn", "bou", "de", "von", "van", "ben", "abu"]);
const NO_DATES: ReadonlySet<number> = new Set();
const LATIN = /^\p{Script=Latin}/u;

/** The items of the words from `from` to `to`, longest phrase first; unknown capitalised words become names. */
export function findItems(
  tokens: Tokens,
  language: Language,
  {from, to, dated}: {from: number; to: number; dated?: ReadonlySet<number>}
): Item[] {
  const items: Item[] = [];
  const bounds = {limit: to, mayStand: passable(tokens, language, dated ?? NO_DATES)};
  for (let i = from; i < to; ) {
    if (dated?.has(i)) {
      i += 1;
      continue;
    }
    const known = bestItem(tokens, language, {i, bounds});
    const item =
      (known && namesake(tokens, language, {known, to, dated: dated ?? NO_DATES})) ??
      known ??
      nameAt(tokens, language, {i, from, to, dated: dated ?? NO_DATES});
    if (item) items.push(item);
    i = item?.to ?? i + 1;
  }
  return items;
}

/** A surname of the lexicon that is somebody else's first name: an unknown surname follows. */
function namesake(
  tokens: Tokens,
  language: Language,
  {known, to, dated}: {known: Item; to: number; dated: ReadonlySet<number>}
): Item | null {
  const {from, to: end, meaning} = known;
  if (meaning.kind !== "person" || meaning.full || end >= to || gap(tokens, end - 1) !== " ") return null;
  const behind = nameAt(tokens, language, {i: end, from, to, dated});
  return behind ? {from, to: behind.to, meaning: {kind: "name"}} : null;
}

/** Dates and a language's adverbs may stand inside a phrase: "fue también recibido el lunes por". */
function passable(tokens: Tokens, language: Language, dated: ReadonlySet<number>): Bounds["mayStand"] {
  const {inside} = language;
  return inside.size > 0 ? (i) => inside.has(tokens.form[i] ?? "") || dated.has(i) : undefined;
}

function bestItem(tokens: Tokens, language: Language, {i, bounds}: {i: number; bounds: Bounds}): Item | null {
  let best: Item | null = null;
  for (const hit of language.meanings.at(tokens, i, bounds)) {
    if (!isWritten(tokens, hit.from, hit.value)) continue;
    if (!best || hit.to > best.to || (hit.to === best.to && rank(hit.value) < rank(best.meaning))) {
      best = {from: hit.from, to: hit.to, meaning: hit.value};
    }
  }
  return best;
}

function rank(meaning: Item["meaning"]): number {
  if (meaning.kind === "word" && meaning.written) return -1;
  return PRIORITY[meaning.kind] ?? -1;
}

function asWritten(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase().normalize("NFC");
}

/** Names of people and places need their capital: in lower case they may be other words; some words their accent. */
function isWritten(tokens: Tokens, i: number, meaning: Meaning): boolean {
  if (meaning.kind === "word" && meaning.written) return meaning.written.includes(asWritten(tokens, i));
  if (!NAMING.has(meaning.kind)) return true;
  if (!isLatin(tokens.form[i] ?? "") || (meaning.kind === "demonym" && !meaning.capital)) return true;
  return isCapital(tokens, i) || (PARTICLES.has(tokens.form[i] ?? "") && isCapital(tokens, i + 1));
}

function isLatin(form: string): boolean {
  const first = form.charCodeAt(0);
  return (first > 96 && first < 123) || LATIN.test(form);
}

/** A run of capitalised words that the lexicon does not know. */
function nameAt(
  tokens: Tokens,
  language: Language,
  at: {i: number; from: number; to: number; dated: ReadonlySet<number>}
): Item | null {
  let end = at.i;
  while (
    end < at.to &&
    !at.dated.has(end) &&
    (isNameWord(tokens, language, {i: end, to: at.to, known: end === at.i}) || (end > at.i && isParticle(tokens, end)))
  ) {
    end += 1;
    if (!/^[ '’-]$/.test(gap(tokens, end - 1))) break;
  }
  while (end > at.i && !isCapital(tokens, end - 1)) end -= 1;
  const single = end - at.i === 1;
  return end > at.i && !(single && at.i === at.from) ? {from: at.i, to: end, meaning: {kind: "name"}} : null;
}

/** `known` where the lexicon has been asked already and knows nothing that starts here. */
function isNameWord(tokens: Tokens, language: Language, at: {i: number; to: number; known: boolean}): boolean {
  const form = tokens.form[at.i] ?? "";
  if (form.length < 2 || !isCapital(tokens, at.i) || !isLatin(form)) return false;
  return at.known || bestItem(tokens, language, {i: at.i, bounds: {limit: at.to}}) === null;
}

function isParticle(tokens: Tokens, i: number): boolean {
  return PARTICLES.has(tokens.form[i] ?? "") && isCapital(tokens, i + 1);
}
