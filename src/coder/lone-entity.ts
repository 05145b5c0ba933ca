import {type Entity, emptyEntity, emptyMember, type Reference} from "./entities.js";
import type {Item} from "./items.js";
import type {Phrase} from "./phrase.js";
import {gap} from "./tokens.js";

const REFERENCES = new Set(["he", "him", "his", "they", "two", "guest", "host", "caller", "latter"]);

/** A country, a place or a pronoun that stands for itself. */
export function loneEntity(phrase: Phrase): Entity | null {
  const item = phrase.items[phrase.at];
  if (!item) return null;
  const {meaning} = item;
  const entity = emptyEntity(item.from, item.to);
  entity.possessive = phrase.hasPossessive(item);
  if (meaning.kind === "country") {
    entity.kind = "country";
    entity.country = meaning.country;
  } else if (meaning.kind === "place") {
    entity.kind = "place";
    entity.place = meaning.place;
    entity.country = meaning.place.country;
  } else if (meaning.kind === "word" && REFERENCES.has(meaning.word)) {
    entity.reference = meaning.word as Reference;
    if (meaning.word === "two" && !standsBeforeVerb(phrase, item)) return null;
    entity.plural = meaning.word === "his" && phrase.tokens.form[item.from] === "their";
  } else if (meaning.kind === "demonym" && standsAlone(phrase, item)) {
    entity.members = [{...emptyMember(), side: meaning.country}];
  } else return null;
  return entity;
}

/** "the two met" speaks of people; "the two flags" does not. */
function standsBeforeVerb(phrase: Phrase, item: Item): boolean {
  const behind = phrase.items[phrase.at + 1];
  if (/[^\s]/.test(gap(phrase.tokens, item.to - 1))) return true;
  const noun = behind?.meaning.kind === "trigger" && behind.meaning.rule.frame.startsWith("noun");
  return (behind?.from === item.to && !noun) || item.to - item.from > 2;
}

/** A demonym before a verb is a person, before a noun it is not. */
function standsAlone(phrase: Phrase, item: Item): boolean {
  const before = phrase.items[phrase.at - 1];
  const behind = phrase.items[phrase.at + 1];
  const isDet = before?.to === item.from && before.meaning.kind === "word" && before.meaning.word === "det";
  if (!isDet) return false;
  if (/^[,،.;؛]/.test(gap(phrase.tokens, item.to - 1))) return true;
  if (gap(phrase.tokens, item.to - 1) !== " ") return false;
  if (behind?.from !== item.to) return PAST.test(phrase.tokens.form[item.to] ?? "");
  const {meaning} = behind;
  if (meaning.kind === "word") return FOLLOWS.has(meaning.word);
  return meaning.kind === "trigger" || meaning.kind === "cue" || meaning.kind === "invite";
}

/** What may follow somebody called by his country alone, but no adjective. */
const FOLLOWS = new Set(["aux", "tells", "who", "with", "to", "in", "from", "by", "prep", "clause", "then"]);
const PAST = /\p{L}{2}ed$/u;
