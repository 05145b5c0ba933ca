import type {Language, Meaning} from "../lexicon/lexicon.js";
import type {Bounds, Hit, PhraseIndex} from "../lexicon/phrases.js";
import type {SmallWords} from "../lexicon/small-words.js";
import {uniformMeaning} from "../lexicon/uniform-meaning.js";
import {gap, isCapital, type Tokens, type WordSet} from "../text/tokens.js";

/** A word or phrase of a sentence that means something to the grammar; `from` and `to` count words. */
export interface Item {
  from: number;
  to: number;
  meaning: Meaning;
}

/** An unknown name. */
export const NAME = uniformMeaning({kind: "name"});

const PRIORITY: Readonly<Record<string, number>> = Object.fromEntries(
  ["person", "outsider", "trigger", "place", "country", "role", "demonym", "invite", "cue", "word", "title"].map(
    (kind, rank) => [kind, rank]
  )
);
const NAMING = new Set(["person", "outsider", "place", "country", "demonym"]);
const NO_DATES: WordSet = new Set<number>();
const LATIN = /^\p{Script=Latin}/u;

/** The words looked at, and what stands between them and the lexicon. */
interface Search {
  tokens: Tokens;
  meanings: PhraseIndex<Meaning>;
  from: number;
  to: number;
  dated: WordSet;
  bounds: Bounds;
  small: SmallWords;
  told: ToldNames;
}

/** The last words of names told in full, and what those names mean. */
type ToldNames = ReadonlyMap<string, Meaning>;

const NOBODY: ToldNames = new Map();

/**
 * The items of the words from `from` to `to`, longest phrase first; unknown capitalised words become names. A sentence opens on
 * a capital in any case: there a single word is a name if it was `told` as the last of one.
 */
export function findItems(
  tokens: Tokens,
  language: Language,
  {from, to, dated = NO_DATES, told = NOBODY}: {from: number; to: number; dated?: WordSet; told?: ToldNames}
): Item[] {
  const items: Item[] = [];
  const bounds = {limit: to, mayStand: passable(tokens, language, dated)};
  const {meanings, small} = language;
  const search = {tokens, meanings, from, to, dated, bounds, small, told};
  for (let i = from; i < to; ) {
    const item = dated.has(i) ? null : itemAt(search, i);
    if (item) items.push(item);
    i = item?.to ?? i + 1;
  }
  return items;
}

function itemAt(search: Search, i: number): Item | null {
  const known = bestItem(search, i, search.bounds);
  if (known) return namesake(search, known) ?? known;
  const name = isCapital(search.tokens, i) ? nameAt(search, i) : null;
  return name && toldAs(search, name);
}

/** "Y Tu'ma was there. Tu'ma said": a spelling that the lexicon has only behind a first name. */
function toldAs({tokens, told}: Search, {from, to, meaning}: Item): Item {
  return {from, to, meaning: (to - from === 1 && told.get(tokens.form[from] ?? "")) || meaning};
}

/** A surname of the lexicon that is somebody else's first name: an unknown surname follows. */
function namesake(search: Search, {from, to, meaning}: Item): Item | null {
  if (meaning.kind !== "person" || meaning.full || to >= search.to || gap(search.tokens, to - 1) !== " ") return null;
  const behind = nameAt(search, to);
  return behind ? {from, to: behind.to, meaning: NAME} : null;
}

/** Dates and a language's adverbs may stand inside a phrase: "fue también recibido el lunes por". */
function passable(tokens: Tokens, {inside}: Language, dated: WordSet): Bounds["mayStand"] {
  return inside.size > 0 ? (i) => inside.has(tokens.form[i] ?? "") || dated.has(i) : undefined;
}

function bestItem(search: Search, i: number, bounds: Bounds): Item | null {
  const {tokens, meanings, dated} = search;
  let best: Item | null = null;
  for (const hit of meanings.at(tokens, i, bounds)) {
    if (!isWritten(search, hit.from, hit.value)) continue;
    // "called on 10 June": the preposition is the date's.
    if (hit.value.kind === "trigger" && (dated.has(hit.to - 1) || !mayBeOpened(tokens, hit))) continue;
    if (hit.value.kind === "cue" && leadsToPlace(search, hit)) continue;
    if (!best || hit.to > best.to || (hit.to === best.to && rank(hit.value) < rank(best.meaning))) {
      best = {from: hit.from, to: hit.to, meaning: hit.value};
    }
  }
  return best;
}

/** "is going to A", "is due to A": before a place the words are no plan of an infinitive. */
function leadsToPlace({tokens, meanings, small}: Search, {to}: Hit<Meaning>): boolean {
  if (!small.infinitive.has(tokens.form[to - 1] ?? "") || !isCapital(tokens, to)) return false;
  const [place] = meanings.at(tokens, to, {limit: to + 2});
  return place?.value.kind === "place" || place?.value.kind === "country";
}

/** Words on which a phrase with a gap may open: names have titles and offices. */
const GAP = 14;

/** "gave X a tour of": without what opens the phrase its end is none. Whether somebody stands between is seen later. */
function mayBeOpened({form}: Tokens, {from, value}: Hit<Meaning>): boolean {
  const openers = value.kind === "trigger" ? value.rule.openers : null;
  if (!openers) return true;
  for (let i = from - 2; i >= 0 && i >= from - GAP; --i) if (openers.has(form[i] ?? "")) return true;
  return false;
}

function rank(meaning: Item["meaning"]): number {
  if (meaning.kind === "word" && meaning.written) return -1;
  return PRIORITY[meaning.kind] ?? -1;
}

function asWritten(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase().normalize("NFC");
}

/** Names of people and places need their capital: in lower case they may be other words; some words their accent. */
function isWritten(search: Search, i: number, meaning: Meaning): boolean {
  const {tokens} = search;
  if (meaning.kind === "word" && meaning.written) return meaning.written.includes(asWritten(tokens, i));
  if (!NAMING.has(meaning.kind)) return true;
  if (!isLatin(tokens.form[i] ?? "") || (meaning.kind === "demonym" && !meaning.capital)) return true;
  return isCapital(tokens, i) || isParticle(search, i);
}

function isLatin(form: string): boolean {
  const first = form.charCodeAt(0);
  return (first > 96 && first < 123) || LATIN.test(form);
}

/** A run of capitalised words that the lexicon does not know. */
function nameAt(search: Search, from: number): Item | null {
  const {tokens, to, dated} = search;
  let end = from;
  while (
    end < to &&
    !dated.has(end) &&
    (isNameWord(search, end, end === from) || (end > from && isParticle(search, end)))
  ) {
    end += 1;
    if (!joinsName(tokens, end - 1)) break;
  }
  while (end > from && !isCapital(tokens, end - 1)) end -= 1;
  const opens = end - from === 1 && from === search.from && !search.told.has(tokens.form[from] ?? "");
  return end > from && !opens ? {from, to: end, meaning: NAME} : null;
}

/** Whether a space, a hyphen or an apostrophe stands behind word `i` and nothing else. */
function joinsName({text, start, end}: Tokens, i: number): boolean {
  const at = end[i] ?? 0;
  return (start[i + 1] ?? text.length) === at + 1 && " '’-".includes(text[at] ?? "_");
}

/** `known` where the lexicon has been asked already and knows nothing that starts here. */
function isNameWord(search: Search, i: number, known: boolean): boolean {
  const {tokens, to} = search;
  const form = tokens.form[i] ?? "";
  if (form.length < 2 || !isCapital(tokens, i) || !isLatin(form)) return false;
  return known || bestItem(search, i, {limit: to}) === null;
}

function isParticle({tokens, small}: Search, i: number): boolean {
  return small.name_particle.has(tokens.form[i] ?? "") && isCapital(tokens, i + 1);
}
