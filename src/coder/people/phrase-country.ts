import {isCapital, isOneSpace} from "../text/tokens.js";
import type {Item} from "./items.js";
import {isName, type Phrase} from "./phrase.js";
import {readHead} from "./phrase-head.js";
import {takeName} from "./phrase-name.js";

/** Offices that say only with what follows which one they are: "minister … of Defence". */
const HEADS = new Set(["head", "minister"]);

/** "president of A", "ministers of A and B". */
export function ofCountry(phrase: Phrase): void {
  const link = phrase.item();
  if (link?.meaning.kind !== "word" || !phrase.joins(link)) return;
  const two = phrase.item(1);
  if (phrase.plural && link.meaning.word === "both_countries") {
    phrase.pair = true;
    phrase.take(link);
  } else if (phrase.plural && link.meaning.word === "of" && two && isTheTwo(two) && two.from === link.to) {
    phrase.pair = true;
    for (const item of [link, two]) phrase.take(item);
  } else if (link.meaning.word === "of" || isAtHome(phrase, link) || comesFrom(phrase, link)) {
    if (!takeOwners(phrase, link)) takeNameBehind(phrase);
  } else {
    const home = homeTold(phrase, link);
    if (home !== null) takeHome(phrase, home);
  }
}

/** "the ministers of the two": of both countries, as "a meeting of the two" is of both people. */
function isTheTwo({meaning}: Item): boolean {
  return meaning.kind === "word" && meaning.word === "two";
}

/** Takes the countries behind "of"; true where what stands there is the rest of the office, with all that follows. */
function takeOwners(phrase: Phrase, link: Item): boolean {
  // "of A and the rebels": what joins no further country is not taken.
  let sure = phrase.place();
  phrase.take(link);
  for (let item = phrase.item(); item && phrase.joins(item, LISTED); item = phrase.item()) {
    if (takeUnit(phrase, item) || takeHouse(phrase, item)) return true;
    const country = ownerAt(phrase, item);
    if (country === null && !goesOn(phrase, item)) break;
    phrase.take(item);
    if (country === null) continue;
    phrase.countries.push(country);
    if (item.meaning.kind === "country" && takesUnit(phrase)) return true;
    sure = phrase.place();
    if (item.meaning.kind === "country" && !phrase.plural) break;
  }
  phrase.backTo(sure);
  return false;
}

const LISTED = /^[\s,،'’]*$/;

function ownerAt(phrase: Phrase, item: Item): string | null {
  const {meaning} = item;
  if (meaning.kind === "country") return meaning.country;
  if (meaning.kind === "place" && meaning.place.capital && phrase.plural) return meaning.place.country;
  if (meaning.kind !== "demonym") return null;
  return headsUnit(phrase, item) || presidesOver(phrase, item) ? meaning.country : null;
}

/** Offices that nothing else has than a country: there are presidents of federations. */
const OF_COUNTRIES = new Set(["prime_minister", "speaker"]);

/** "speaker of the A-ian assembly": what the country's name stands before adds nothing. */
function presidesOver({member, plural, items, tokens}: Phrase, item: Item): boolean {
  const next = items[items.indexOf(item) + 1];
  const known = next?.from === item.to && !(next.meaning.kind === "word" && next.meaning.word === "proper");
  const noun = isOneSpace(tokens, item.to - 1) && !isCapital(tokens, item.to) && !known;
  return !plural && OF_COUNTRIES.has(member.role ?? "") && noun;
}

/** "minister of Defence", "chief of staff of the armed forces of A": what follows says which office it is. */
function takeUnit(phrase: Phrase, item: Item): boolean {
  const {meaning} = item;
  if (meaning.kind !== "role" || !meaning.role.startsWith("of:")) return false;
  const role = meaning.role.slice(3);
  const deputy = phrase.member.role?.startsWith("deputy_") ?? false;
  const presides = phrase.member.role === "president" && role === "speaker";
  if (!deputy && !presides && !HEADS.has(phrase.member.role ?? "") && phrase.member.role !== role) return false;
  if (!deputy) [phrase.member.role, phrase.member.level] = [role, meaning.level];
  phrase.take(item);
  if (phrase.countries.length === 0) ofHomeOfUnit(phrase);
  if (!phrase.named) readHead(phrase, false);
  return true;
}

/** "delegación del Parlamento A": the nation behind an institution is that of whoever is of it. */
function takeHouse(phrase: Phrase, item: Item): boolean {
  const nation = phrase.item(1);
  const isHouse = item.meaning.kind === "role" && item.meaning.role === "institution";
  if (!isHouse || nation?.from !== item.to || nation.meaning.kind !== "demonym") return false;
  if (phrase.countries.length > 0) return false;
  phrase.countries.push(nation.meaning.country);
  for (const part of [item, nation]) phrase.take(part);
  takeDepartment(phrase);
  return true;
}

/** "Ministerio A de Defensa": what stands behind the nation says of what the institution is. */
function takeDepartment(phrase: Phrase): void {
  const parts = [phrase.item(), phrase.item(1), phrase.item(2)];
  const last = parts.findIndex((part) => part?.meaning.kind === "role" && part.meaning.role.startsWith("of:"));
  const leads = parts
    .slice(0, last)
    .every((part, i) => part?.meaning.kind === "word" && part.meaning.word === (i === 0 ? "of" : "det"));
  if (last < 1 || !leads) return;
  for (const part of parts.slice(0, last + 1)) if (part && phrase.joins(part)) phrase.take(part);
}

/** "president of A, X Y". */
function takeNameBehind(phrase: Phrase): void {
  const name = phrase.item();
  if (!phrase.named) readHead(phrase, false);
  else if (name && phrase.joins(name) && isName(name)) takeName(phrase, name);
}

/** "of the A", "of its Security Council", "ministers of A and of B". */
function goesOn(phrase: Phrase, item: Item): boolean {
  const {plural, countries} = phrase;
  const {meaning} = item;
  if (meaning.kind !== "word") return false;
  if (meaning.word === "det" || (meaning.word === "his" && headsUnit(phrase, item))) return true;
  return plural && (meaning.word === "and" || (meaning.word === "of" && countries.length > 0));
}

/** "the guide in A, X Y": the country is the office's where a name follows; "his counterparts in A and B". */
function isAtHome(phrase: Phrase, {meaning}: Item): boolean {
  const [country, next] = [phrase.item(1), phrase.item(2)];
  if (meaning.kind !== "word" || meaning.word !== "in" || country?.meaning.kind !== "country") return false;
  if (phrase.plural && phrase.member.role === "counterpart") return true;
  return next !== null && next.from === country.to && (isName(next) || next.meaning.kind === "title");
}

/** "his counterparts from A and B": of several it says whose they are, of one it may say where he has come from. */
function comesFrom({plural, items, at}: Phrase, {meaning, to}: Item): boolean {
  const next = items[at + 1];
  return plural && meaning.kind === "word" && meaning.word === "from" && next?.from === to && isHome(next);
}

function isHome({meaning}: Item): boolean {
  return meaning.kind === "country" || (meaning.kind === "place" && meaning.place.capital);
}

/** "The minister from A called": at the head of a sentence nobody has come or called from there yet. */
function homeTold({items, at, tokens, plural, countries}: Phrase, {meaning, to}: Item): string | null {
  const [article, next] = [items[at - 2], items[at + 1]];
  if (plural || countries.length > 0 || meaning.kind !== "word" || meaning.word !== "from") return null;
  const opens = article?.meaning.kind === "word" && article.meaning.word === "det" && isCapital(tokens, article.from);
  if (!opens || next?.from !== to) return null;
  if (next.meaning.kind === "place") return next.meaning.place.capital ? next.meaning.place.country : null;
  return next.meaning.kind === "country" ? next.meaning.country : null;
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

/** "minister of Defence of A". */
function ofHomeOfUnit(phrase: Phrase): void {
  const country = countryBehindOf(phrase);
  if (country !== null) takeHome(phrase, country);
}

/** "X Y of A": the country of somebody the lexicon does not place. */
export function ofHome(phrase: Phrase): void {
  const country = countryBehindOf(phrase);
  if (country !== null && (!phrase.member.side || phrase.member.side === country)) takeHome(phrase, country);
}

function countryBehindOf(phrase: Phrase): string | null {
  const [of, country] = [phrase.item(), phrase.item(1)];
  if (of?.meaning.kind !== "word" || of.meaning.word !== "of" || !phrase.joins(of)) return null;
  return country?.meaning.kind === "country" ? country.meaning.country : null;
}

function takeHome(phrase: Phrase, country: string): void {
  phrase.countries.push(country);
  for (const item of [phrase.item(), phrase.item(1)]) if (item) phrase.take(item);
}
