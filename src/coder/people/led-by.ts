import {emptyMember} from "./entities.js";
import type {Phrase} from "./phrase.js";
import {readHead} from "./phrase-head.js";

/** "the A-ian delegation headed by X": who leads it is who takes part. */
export function ledBy(phrase: Phrase): void {
  const led = phrase.item();
  if (phrase.named || phrase.plural || phrase.member.role !== "delegation") return;
  if (led?.meaning.kind !== "word" || led.meaning.word !== "led" || !phrase.joins(led, /^[,،]?\s*$/)) return;
  const {at, end, member, countries} = phrase;
  phrase.take(led);
  phrase.member = emptyMember();
  phrase.countries = [];
  readHead(phrase);
  const side = phrase.countries[0] ?? phrase.member.side;
  if (phrase.named && (!side || countries.length === 0 || countries.includes(side))) {
    phrase.countries = [...countries, ...phrase.countries];
    return;
  }
  phrase.at = at;
  phrase.end = end;
  phrase.member = member;
  phrase.countries = countries;
}
