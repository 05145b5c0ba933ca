import {gap} from "../text/tokens.js";
import type {Item} from "./items.js";
import {isName, type Phrase} from "./phrase.js";
import {takeFullName} from "./phrase-name.js";

/**
 * Reads what stands before and up to the name: article, countries, titles, office, name. `first` where the phrase
 * begins here, not where it goes on.
 */
export function readHead(phrase: Phrase, first = true): void {
  for (let item = phrase.item(); item; item = phrase.item()) {
    if (!first && takesAnd(phrase, item)) continue;
    const apart = phrase.comma && phrase.joins(item, /^,\s*$/);
    phrase.comma = false;
    const joins = apart || phrase.joins(item, afterTitle(phrase) ? /^\.?[\s-]*$/ : undefined);
    if (!first && !joins && !listed(phrase, item)) return;
    if (!takeItem(phrase, item, {first, apart})) return;
    first = false;
  }
}

/** Takes an item that belongs to the head; whether the head may go on behind it. */
function takeItem(phrase: Phrase, item: Item, {first, apart}: {first: boolean; apart: boolean}): boolean {
  switch (item.meaning.kind) {
    case "word":
      return takeWord(phrase, item, {word: item.meaning.word, first, apart});
    case "demonym":
      return takeDemonym(phrase, item, item.meaning.country);
    case "country":
    case "place":
      return takeCountry(phrase, item, first);
    case "title":
      return takeTitle(phrase, item);
    case "role":
      return takeRole(phrase, item);
    default:
      return isName(item) && takeFullName(phrase, item);
  }
}

/** "the", "his", "the two", "his host". */
function takeWord(
  phrase: Phrase,
  item: Item,
  {word, first, apart}: {word: string; first: boolean; apart: boolean}
): boolean {
  if (word === "det" ? first || apart : first && ownsNext(phrase, item, word)) phrase.take(item);
  else if (word === "two" && ownedByTwo(phrase, item)) takeOwners(phrase, item);
  else if (word === "two" && startsPair(phrase)) phrase.take(item);
  else if (first && namesGuest(phrase, word)) takeGuest(phrase, item, word);
  else return false;
  return true;
}

function takeDemonym(phrase: Phrase, item: Item, country: string): boolean {
  phrase.countries.push(country);
  phrase.take(item);
  phrase.comma = phrase.part !== null && /^,\s*$/.test(gap(phrase.tokens, phrase.end - 1));
  return true;
}

/** "A's minister", "A and B's ministers", "the minister A": a capital only where it owns what stands behind it. */
function takeCountry(phrase: Phrase, item: Item, first: boolean): boolean {
  const {meaning} = item;
  const country = meaning.kind === "country" ? meaning.country : null;
  const capital = meaning.kind === "place" && meaning.place.capital ? meaning.place.country : null;
  const owner = phrase.hasPossessive(item) ? (country ?? capital) : null;
  const shared = country !== null && ((first && sharesOffice(phrase)) || phrase.member.role) ? country : null;
  const taken = owner ?? shared;
  if (taken === null) return false;
  phrase.countries.push(taken);
  phrase.take(item);
  return true;
}

/** "his counterpart", "her opposite number". */
function ownsNext(phrase: Phrase, item: Item, word: string): boolean {
  const either = word === "him" && phrase.language.small.him_or_his.has(phrase.tokens.form[item.from] ?? "");
  return word === "his" || (either && phrase.item(1)?.from === item.to);
}

/** "his host X Y", "his host, X Y,": the name says who. */
function namesGuest(phrase: Phrase, word: string): boolean {
  if (word !== "host" && word !== "guest") return false;
  const item = phrase.item();
  let next = phrase.item(1);
  for (let i = 2; next && LEADS.test(leads(next)); ++i) next = phrase.item(i);
  return phrase.item(1)?.from === item?.to && next !== null && isName(next);
}

const LEADS = /^(title|demonym|role|det)$/;

function leads({meaning}: Item): string {
  return meaning.kind === "word" ? meaning.word : meaning.kind;
}

function takeGuest(phrase: Phrase, item: Item, word: string): void {
  phrase.part = word === "host" ? "host" : "guest";
  phrase.take(item);
  if (/^,\s*$/.test(gap(phrase.tokens, phrase.end - 1))) phrase.comma = true;
}

/** "the two" and "both" are part of a phrase when a plural office follows. */
function startsPair(phrase: Phrase): boolean {
  const next = phrase.item(1);
  const role = next?.meaning.kind === "role" ? next : phrase.item(2);
  phrase.pair = role?.meaning.kind === "role" && role.meaning.plural;
  return phrase.pair;
}

/** "the two countries' ministers": a plain word for the two owns the plural office behind it. */
function ownedByTwo(phrase: Phrase, item: Item): boolean {
  const next = phrase.item(1);
  const owner = {...item, from: item.to, to: item.to + 1};
  return next?.from === owner.to && next.meaning.kind === "role" && next.meaning.plural && phrase.hasPossessive(owner);
}

function takeOwners(phrase: Phrase, item: Item): void {
  phrase.pair = true;
  phrase.take(item);
  phrase.end += 1;
}

/** Demonyms in a list: "A-ian, B-ian and C-ian". */
function listed(phrase: Phrase, item: Item): boolean {
  return lists(phrase, item) && phrase.joins(item, /^[,،]\s*$/);
}

/** Behind the office only a plural goes on: "les ministres russe, turc et grec". */
function lists(phrase: Phrase, item: Item): boolean {
  const {meaning} = item;
  const {role} = phrase.member;
  if (phrase.countries.length === 0 || (role && !phrase.plural)) return false;
  return meaning.kind === "demonym" || (meaning.kind === "country" && (role !== null || phrase.hasPossessive(item)));
}

/** "A and B's foreign ministers": the plural office behind is that of both. */
function sharesOffice(phrase: Phrase): boolean {
  const [and, other, office] = [phrase.item(1), phrase.item(2), phrase.item(3)];
  if (and?.meaning.kind !== "word" || and.meaning.word !== "and" || other?.meaning.kind !== "country") return false;
  return phrase.hasPossessive(other) && office?.meaning.kind === "role" && office.meaning.plural;
}

/** "Mr." and "Gen." end in a point. */
function afterTitle(phrase: Phrase): boolean {
  return phrase.at > 0 && phrase.items[phrase.at - 1]?.meaning.kind === "title";
}

function takesAnd(phrase: Phrase, item: Item): boolean {
  if (item.meaning.kind !== "word" || item.meaning.word !== "and" || !phrase.joins(item, /^[,،]?\s*$/)) return false;
  const next = phrase.item(1);
  if (!next || !lists(phrase, next) || next.from !== item.to) return false;
  phrase.take(item);
  return true;
}

function takeTitle(phrase: Phrase, item: Item): boolean {
  const status = item.meaning.kind === "title" ? item.meaning.status : null;
  if (status === "acting" || status === "former" || status === "elect") phrase.member.status = status;
  if (status === "leading") phrase.leading = true;
  phrase.take(item);
  return true;
}

function takeRole(phrase: Phrase, item: Item): boolean {
  if (item.meaning.kind !== "role") return false;
  const served = servesLast(phrase, item);
  if (phrase.member.role && !served && item.meaning.level !== "official") return false;
  if (!phrase.member.role || served) {
    const top = phrase.leading && item.meaning.role === "diplomat";
    phrase.member.role = top ? "foreign_minister" : item.meaning.role;
    phrase.member.roleWords = phrase.words(item.from, item.to);
    phrase.member.level = top ? "minister" : item.meaning.level;
    phrase.member.status = item.meaning.status ?? phrase.member.status;
    phrase.plural = item.meaning.plural;
    if (item.meaning.country !== null) phrase.countries.push(item.meaning.country);
  }
  phrase.take(item);
  return true;
}

/** "the minister's adviser": who is spoken of is the adviser. */
function servesLast(phrase: Phrase, item: Item): boolean {
  const last = phrase.items[phrase.at - 1];
  return last?.meaning.kind === "role" && last.to <= item.from && phrase.hasPossessive(last);
}
