import {phraseWords} from "../lexicon/expand-phrase.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";
import {gap} from "../text/tokens.js";
import {maySpell} from "./first-name.js";
import type {Item} from "./items.js";
import {isName, type Phrase} from "./phrase.js";

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
    const {meaning} = item;
    if ((first || apart) && meaning.kind === "word" && meaning.word === "det") phrase.take(item);
    else if (first && meaning.kind === "word" && ownsNext(phrase, item, meaning.word)) phrase.take(item);
    else if (meaning.kind === "word" && meaning.word === "two" && ownedByTwo(phrase, item)) takeOwners(phrase, item);
    else if (meaning.kind === "word" && meaning.word === "two" && startsPair(phrase)) phrase.take(item);
    else if (first && meaning.kind === "word" && namesGuest(phrase, meaning.word))
      takeGuest(phrase, item, meaning.word);
    else if (meaning.kind === "demonym") {
      phrase.countries.push(meaning.country);
      phrase.take(item);
      phrase.comma = phrase.part !== null && /^,\s*$/.test(gap(phrase.tokens, phrase.end - 1));
    } else if (
      (meaning.kind === "country" || (meaning.kind === "place" && meaning.place.capital)) &&
      phrase.hasPossessive(item)
    ) {
      phrase.countries.push(meaning.kind === "country" ? meaning.country : meaning.place.country);
      phrase.take(item);
    } else if (meaning.kind === "country" && first && sharesOffice(phrase)) {
      phrase.countries.push(meaning.country);
      phrase.take(item);
    } else if (meaning.kind === "country" && phrase.member.role) {
      phrase.countries.push(meaning.country);
      phrase.take(item);
    } else if (meaning.kind === "title") takeTitle(phrase, item);
    else if (meaning.kind === "role") {
      if (!takeRole(phrase, item)) return;
    } else if (isNamesake(phrase, item)) {
      takeNamesake(phrase, item);
      return;
    } else if (meaning.kind === "name" && givesFirstName(phrase, item)) phrase.take(item);
    else if (meaning.kind === "person" || meaning.kind === "outsider" || meaning.kind === "name") {
      if ((meaning.kind === "name" && namesBody(phrase, item)) || isAnothers(phrase, item)) return;
      takeName(phrase, item);
      return;
    } else return;
    first = false;
  }
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

/** "Met the A-ian minister X": where the verb comes first, a name of the other side is somebody else's; "received in his capital X": no town's. */
function isAnothers({member, countries: [country], language}: Phrase, {meaning}: Item): boolean {
  if (member.role === "capital") return true;
  if (meaning.kind !== "person" || !meaning.full || !country || !member.role) return false;
  return language.traits.has("verb first") && meaning.people.every(({side}) => side !== country);
}

/** "National Drilling Company" is no person. */
function namesBody(phrase: Phrase, item: Item): boolean {
  const next = phrase.item(1);
  return next?.from === item.to && next.meaning.kind === "word" && next.meaning.word === "proper";
}

/** An unknown word before a known surname is a first name in a spelling of its own. */
function givesFirstName(phrase: Phrase, item: Item): boolean {
  const next = phrase.item(1);
  return next?.from === item.to && next.meaning.kind === "person" && !next.meaning.full;
}

/** Somebody else with a surname that the lexicon knows: the first name is none of its people's. */
function isNamesake(phrase: Phrase, item: Item): boolean {
  if (item.meaning.kind !== "name" || item.to - item.from > 1 || !givesFirstName(phrase, item)) return false;
  const {meaning} = phrase.item(1) ?? item;
  const first = phrase.tokens.form[item.from] ?? "";
  return first.length >= SHORTEST && meaning.kind === "person" && !maySpell(first, meaning.people);
}

/** Initials and the like spell nobody's name in full. */
const SHORTEST = 4;

function takeNamesake(phrase: Phrase, item: Item): void {
  const surname = phrase.item(1) as Item;
  phrase.named = true;
  phrase.member.name = phrase.words(item.from, surname.to);
  phrase.take(item);
  phrase.take(surname);
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

function takeTitle(phrase: Phrase, item: Item): void {
  const status = item.meaning.kind === "title" ? item.meaning.status : null;
  if (status === "acting" || status === "former" || status === "elect") phrase.member.status = status;
  if (status === "leading") phrase.leading = true;
  phrase.take(item);
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

/** Takes a name into the phrase: of several who bear it the one whose country or first name stands with it. */
export function takeName(phrase: Phrase, item: Item): void {
  const {meaning} = item;
  phrase.named = true;
  const [country] = phrase.countries;
  if (meaning.kind === "person" && country && !meaning.full && meaning.people.every(({side}) => side !== country)) {
    phrase.member.name = phrase.words(item.from, item.to);
  } else if (meaning.kind === "person") {
    const first = firstNameBehind(phrase, item);
    const people = first ? meaning.people.filter((person) => isCalled(person, first)) : [];
    if (people.length === 1) {
      phrase.take(item);
      takePeople(phrase, people, true);
      phrase.take(phrase.item() as Item);
      return;
    }
    takePeople(phrase, meaning.people, meaning.full);
  } else if (meaning.kind === "outsider") {
    phrase.member.outsider = meaning.outsider;
    phrase.member.side = meaning.outsider.country;
    phrase.member.name = meaning.outsider.name;
  } else phrase.member.name = phrase.words(item.from, item.to);
  phrase.take(item);
}

function takePeople({member}: Phrase, people: PersonRow[], full: boolean): void {
  member.candidates = people;
  member.full = full;
  const sides = new Set(people.map((person) => person.side));
  member.side = sides.size === 1 ? ([...sides][0] ?? null) : null;
  if (people.length === 1) member.name = people[0]?.name ?? null;
}

/** "Another X, Y, …": the first name behind a shared surname, or null. */
function firstNameBehind({tokens, items, at}: Phrase, {to, meaning}: Item): string | null {
  const next = items[at + 1];
  if (meaning.kind !== "person" || meaning.people.length < 2 || meaning.full) return null;
  const near = next?.meaning.kind === "name" && next.from === to && next.to === to + 1;
  return near && /^,\s*$/.test(gap(tokens, to - 1)) ? (tokens.form[to] ?? null) : null;
}

function isCalled({name, aliases}: PersonRow, first: string): boolean {
  return [name, ...aliases].some((called) => phraseWords(called)[0] === first);
}
