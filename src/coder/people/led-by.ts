import {emptyMember} from "./entities.js";
import type {Item} from "./items.js";
import type {Phrase} from "./phrase.js";
import {readHead} from "./phrase-head.js";

/**
 * "the A-ian delegation headed by X", "A-ian officials, including X": who is named of them is who takes part. The phrase
 * begins at item `first`.
 */
export function ledBy(phrase: Phrase, first: number): void {
  const led = phrase.item();
  if (phrase.named || !(phrase.member.role === "delegation" || areSeveral(phrase, first))) return;
  if (!led || !saysWhoIsInIt(phrase, led) || !phrase.joins(led, /^[,،]?\s*$/)) return;
  const {at, end, member, countries, plural} = phrase;
  phrase.take(led);
  phrase.member = emptyMember();
  phrase.countries = [];
  phrase.plural = false;
  readHead(phrase);
  const side = phrase.countries[0] ?? phrase.member.side;
  if (phrase.named && (!side || countries.length === 0 || countries.includes(side))) {
    phrase.countries = [...countries, ...phrase.countries];
    if (member.role === "delegation") phrase.part = "guest";
    return;
  }
  phrase.at = at;
  phrase.end = end;
  phrase.member = member;
  phrase.countries = countries;
  phrase.plural = plural;
}

/** "A-ian officials"; in "a delegation of A-ian deputies headed by X" the delegation is headed. */
function areSeveral({plural, member, items}: Phrase, first: number): boolean {
  const before = items[first - 1]?.meaning;
  return (plural || member.role === "official") && !(before?.kind === "word" && before.word === "of");
}

/** "led by", "comprising"; where verbs stand first, what a delegation gathers are its members. */
function saysWhoIsInIt({language}: Phrase, {meaning}: Item): boolean {
  if (meaning.kind === "word") return meaning.word === "led";
  return meaning.kind === "trigger" && meaning.rule.frame === "convenes" && language.traits.has("verb first");
}
