import type {Item} from "./items.js";
import {isName, type Phrase} from "./phrase.js";
import {readHead, takeName} from "./phrase-head.js";

/** Offices that say only with what follows which one they are: "minister … of Defence". */
const HEADS = new Set(["head", "minister"]);

/** "president of A", "ministers of A and B". */
export function ofCountry(phrase: Phrase): void {
  let item = phrase.item();
  if (phrase.plural && item?.meaning.kind === "word" && item.meaning.word === "both_countries" && phrase.joins(item)) {
    phrase.pair = true;
    phrase.take(item);
    return;
  }
  if (item?.meaning.kind !== "word" || !phrase.joins(item)) return;
  if (item.meaning.word !== "of" && !isAtHome(phrase, item) && !comesFrom(phrase, item)) return;
  const saved = {at: phrase.at, end: phrase.end};
  phrase.take(item);
  // "of A and the rebels": what joins no further country is not taken.
  let sure = saved;
  for (item = phrase.item(); item; item = phrase.item()) {
    const {meaning} = item;
    if (!phrase.joins(item, /^[\s,،'’]*$/)) break;
    if (meaning.kind === "demonym" && headsUnit(phrase, item)) {
      phrase.countries.push(meaning.country);
      phrase.take(item);
      sure = {at: phrase.at, end: phrase.end};
      continue;
    }
    if (
      meaning.kind === "role" &&
      meaning.role.startsWith("of:") &&
      (HEADS.has(phrase.member.role ?? "") || phrase.member.role === meaning.role.slice(3))
    ) {
      phrase.member.role = meaning.role.slice(3);
      phrase.member.level = meaning.level;
      phrase.take(item);
      if (phrase.countries.length === 0) ofHomeOfUnit(phrase);
      if (!phrase.named) readHead(phrase, false);
      return;
    }
    if (meaning.kind === "word" && goesOn(phrase, meaning.word)) phrase.take(item);
    else if (meaning.kind === "country") {
      phrase.countries.push(meaning.country);
      phrase.take(item);
      if (takesUnit(phrase)) return;
      sure = {at: phrase.at, end: phrase.end};
      if (!phrase.plural) break;
    } else break;
  }
  phrase.at = sure.at;
  phrase.end = sure.end;
  const name = phrase.item();
  if (!phrase.named) readHead(phrase, false);
  else if (name && phrase.joins(name) && isName(name)) takeName(phrase, name);
}

/** "of the A", "ministers of A and of B". */
function goesOn(phrase: Phrase, word: string): boolean {
  if (word === "det") return true;
  return phrase.plural && (word === "and" || (word === "of" && phrase.countries.length > 0));
}

/** "the guide in A, X Y": the country is the office's where a name follows. */
function isAtHome(phrase: Phrase, {meaning}: Item): boolean {
  const [country, next] = [phrase.item(1), phrase.item(2)];
  if (meaning.kind !== "word" || meaning.word !== "in" || country?.meaning.kind !== "country") return false;
  return next !== null && next.from === country.to && (isName(next) || next.meaning.kind === "title");
}

/** "his counterparts from A and B": of several it says whose they are, of one it may say where he has come from. */
function comesFrom({plural, items, at}: Phrase, {meaning, to}: Item): boolean {
  const next = items[at + 1];
  return (
    plural && meaning.kind === "word" && meaning.word === "from" && next?.from === to && next.meaning.kind === "country"
  );
}

/** "chief of the A-ian general staff", "spokesman of the A-ian army": the country stands inside the office. */
function headsUnit(phrase: Phrase, item: Item): boolean {
  const next = phrase.items[phrase.items.indexOf(item) + 1];
  if (next?.from !== item.to || next.meaning.kind !== "role") return false;
  return next.meaning.role.startsWith("of:") || next.meaning.role === "institution";
}

/** "chief of staff of X's Armed Forces": the unit adds nothing. */
function takesUnit(phrase: Phrase): boolean {
  const unit = phrase.item();
  if (unit?.meaning.kind !== "role" || !unit.meaning.role.startsWith("of:") || unit.from !== phrase.end) return false;
  if (phrase.member.role === "head") phrase.member.role = unit.meaning.role.slice(3);
  phrase.take(unit);
  return true;
}

function ofHomeOfUnit(phrase: Phrase): void {
  const of = phrase.item();
  const country = phrase.item(1);
  if (of?.meaning.kind !== "word" || of.meaning.word !== "of" || !phrase.joins(of)) return;
  if (country?.meaning.kind !== "country") return;
  phrase.countries.push(country.meaning.country);
  phrase.take(of);
  phrase.take(country);
}

/** "X Y of A": the country of somebody the lexicon does not place. */
export function ofHome(phrase: Phrase): void {
  const of = phrase.item();
  const country = phrase.item(1);
  if (of?.meaning.kind !== "word" || of.meaning.word !== "of" || !phrase.joins(of)) return;
  if (country?.meaning.kind !== "country") return;
  if (phrase.member.side && phrase.member.side !== country.meaning.country) return;
  phrase.countries.push(country.meaning.country);
  phrase.take(of);
  phrase.take(country);
}
