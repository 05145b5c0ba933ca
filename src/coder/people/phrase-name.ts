import {phraseWords} from "../lexicon/expand-phrase.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";
import {gap} from "../text/tokens.js";
import {maySpell} from "./first-name.js";
import type {Item} from "./items.js";
import type {Phrase} from "./phrase.js";

/** Takes the name that ends a head, or a first name before it; whether the head goes on, since the surname is still to come. */
export function takeFullName(phrase: Phrase, item: Item): boolean {
  const {kind} = item.meaning;
  if (isNamesake(phrase, item)) takeNamesake(phrase, item);
  else if (kind === "name" && givesFirstName(phrase, item)) {
    phrase.take(item);
    return true;
  } else if (!(kind === "name" && namesBody(phrase, item)) && !isAnothers(phrase, item)) takeName(phrase, item);
  return false;
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

/**
 * An unknown word before a known surname is a first name in a spelling of its own, and the first of two where it spells that
 * of whoever goes by the second; "according to N, X" names two.
 */
function givesFirstName(phrase: Phrase, item: Item): boolean {
  const {tokens} = phrase;
  const next = phrase.item(1);
  if (/[,;:]/.test(gap(tokens, item.to - 1)) || next?.from !== item.to || next.meaning.kind !== "person") return false;
  return (
    !next.meaning.full || (item.to - item.from === 1 && maySpell(tokens.form[item.from] ?? "", next.meaning.people))
  );
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
