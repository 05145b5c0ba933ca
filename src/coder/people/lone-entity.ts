import type {SmallWords} from "../lexicon/small-words.js";
import {gap, type Tokens} from "../text/tokens.js";
import {type Entity, emptyEntity, emptyMember, memberLike, type Reference} from "./entities.js";
import type {Item} from "./items.js";
import {hasPossessive, isName} from "./phrase.js";

/** The items of a sentence, its words and those of the language that are known by their form. */
interface Words {
  items: readonly Item[];
  tokens: Tokens;
  small: SmallWords;
}

const REFERENCES = new Set(["he", "him", "his", "they", "two", "three", "guest", "host", "caller", "latter"]);

/** A country, a place or a pronoun that stands for itself. */
export function loneEntity({items, tokens, small}: Words, at: number): Entity | null {
  const item = items[at];
  if (!item || !mayStandAlone(item)) return null;
  const {meaning} = item;
  if (meaning.kind === "word" && !REFERENCES.has(meaning.word) && !isTonic(items, at)) return null;
  const entity = emptyEntity(item.from, item.to);
  entity.possessive = hasPossessive(tokens, item);
  if (meaning.kind === "country") {
    entity.kind = "country";
    entity.country = meaning.country;
  } else if (meaning.kind === "place") {
    entity.kind = "place";
    entity.place = meaning.place;
    entity.country = meaning.place.country;
  } else if (meaning.kind === "word" && meaning.word === "tonic") {
    entity.reference = "he";
  } else if (meaning.kind === "word") {
    entity.reference = meaning.word as Reference;
    if (item.to - item.from > 1 && isTitle(items, at)) return null;
    if (/^(two|three)$/.test(meaning.word) && !standsBeforeVerb({items, tokens, small}, at)) return null;
    entity.plural = meaning.word === "his" && small.of_several.has(tokens.form[item.from] ?? "");
  } else if (meaning.kind === "demonym" && standsAlone({items, tokens, small}, at)) {
    entity.members = [memberLike(emptyMember(), {side: meaning.country})];
  } else return null;
  return entity;
}

function mayStandAlone({meaning: {kind}}: Item): boolean {
  return kind === "word" || kind === "country" || kind === "place" || kind === "demonym";
}

const JOINS = new Set(["and", "with", "to", "by", "between", "from"]);

/** "the cleric X": the words stand before a name as a title does. */
function isTitle(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  return next !== undefined && next.from === item?.to && isName(next);
}

/** "X et lui", "avec lui": behind such a word the pronoun is a person, before a verb it only goes with the verb. */
function isTonic(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (at === 0 || item?.meaning.kind !== "word" || item.meaning.word !== "tonic") return false;
  const before = items[at - 1];
  return before?.to === item.from && before.meaning.kind === "word" && JOINS.has(before.meaning.word);
}

/** "the two met" speaks of people; "the two flags" does not. */
function standsBeforeVerb({items, tokens, small}: Words, at: number): boolean {
  const item = items[at] as Item;
  const behind = items[at + 1];
  if (/[^\s]/.test(gap(tokens, item.to - 1))) return true;
  const noun = behind?.meaning.kind === "trigger" && behind.meaning.rule.frame.startsWith("noun");
  const next = tokens.form[item.to] ?? "";
  const three = item.meaning.kind === "word" && item.meaning.word === "three";
  const verb = three && gap(tokens, item.to - 1) === " " && (isPast(next, small) || small.no_noun.has(next));
  return (behind?.from === item.to && !noun) || item.to - item.from > 2 || verb;
}

/** A demonym before a verb is a person, before a noun it is not. */
function standsAlone(words: Words, at: number): boolean {
  const {items, tokens, small} = words;
  const item = items[at] as Item;
  const behind = items[at + 1];
  if (!isDetermined(words, at)) return false;
  // "the A-ian's guest": no adjective owns anything.
  if (tokens.form[item.to] === "'s") return true;
  if (/^(\s?[,،.;؛:!?)»”]|\s[–—])/.test(gap(tokens, item.to - 1)) || isNoAdjective(words, item)) return true;
  if (gap(tokens, item.to - 1) !== " ") return false;
  if (behind?.from !== item.to) return isPast(tokens.form[item.to] ?? "", small);
  const {meaning} = behind;
  if (meaning.kind === "word" && meaning.word === "and") return isAnother(words, at + 2);
  if (meaning.kind === "word") return FOLLOWS.has(meaning.word);
  return meaning.kind === "trigger" || meaning.kind === "cue" || meaning.kind === "invite";
}

/** "the A-ian and the B-ian": both stand alone or neither does; "the A-ian and Mr X". */
function isAnother(words: Words, det: number): boolean {
  const [word, next] = [words.items[det]?.meaning, words.items[det + 1]?.meaning];
  if (word?.kind === "title") return true;
  return word?.kind === "word" && word.word === "det" && next?.kind === "demonym" && standsAlone(words, det + 1);
}

/** Behind "the", or a preposition that holds it: "al A-ian". */
function isDetermined({items, tokens, small}: Words, at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  const det = before?.to === item?.from && before?.meaning.kind === "word" && before.meaning.word === "det";
  return det || small.contracted.has(tokens.form[(item?.from ?? 0) - 1] ?? "");
}

/** "received the A-ian on Thursday", "the A-ian gave": no noun stands behind it; several are nobody. */
function isNoAdjective({tokens, small}: Words, {from, to}: Item): boolean {
  if (gap(tokens, to - 1) !== " " || !small.no_noun.has(tokens.form[to] ?? "")) return false;
  return !endsIn(tokens.form[from] ?? "", small.plural_ending, 0);
}

/** A verb that tells of what is over, by its ending. */
function isPast(form: string, small: SmallWords): boolean {
  return !small.no_past.has(form) && endsIn(form, small.past_ending, SHORTEST_STEM);
}

const SHORTEST_STEM = 2;

/** Whether a word has one of some endings, and at least so many letters before it. */
function endsIn(form: string, endings: ReadonlySet<string>, least: number): boolean {
  for (const ending of endings) if (form.length >= ending.length + least && form.endsWith(ending)) return true;
  return false;
}

/** What may follow somebody called by his country alone, but no adjective. */
const FOLLOWS = new Set([
  "aux",
  "tells",
  "thanks",
  "who",
  "with",
  "to",
  "in",
  "from",
  "by",
  "prep",
  "clause",
  "then",
  "which"
]);
