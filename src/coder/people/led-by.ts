import {emptyMember} from "./entities.js";
import type {Item} from "./items.js";
import type {Phrase} from "./phrase.js";
import {readHead} from "./phrase-head.js";

/** "the A-ian delegation headed by X", "A-ian officials, including X": who is named of it is who takes part. */
export function ledBy(phrase: Phrase): void {
  const led = phrase.item();
  const {role} = phrase.member;
  if (phrase.named || !(phrase.plural || role === "delegation" || role === "official")) return;
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

/** "led by", "comprising"; where verbs stand first, what a delegation gathers are its members. */
function saysWhoIsInIt({language}: Phrase, {meaning}: Item): boolean {
  if (meaning.kind === "word") return meaning.word === "led";
  return meaning.kind === "trigger" && meaning.rule.frame === "convenes" && language.traits.has("verb first");
}
