import type {Item} from "./items.js";
import {isName, type Phrase} from "./phrase.js";
import {ofCountry} from "./phrase-country.js";
import {takeName} from "./phrase-head.js";
import {gap} from "./tokens.js";

/** A name behind an office, after a comma: "the country's top diplomat, X Y,"; a first name may be spelt anyhow. */
export function nameBehind(phrase: Phrase): void {
  passPosting(phrase);
  let offset = 0;
  let next = phrase.item(offset);
  if (!next || !phrase.joins(next, /^[,،]\s*$/)) return;
  while (
    next &&
    (next.meaning.kind === "title" || (next.meaning.kind === "role" && next.meaning.level === "official"))
  ) {
    next = phrase.item(++offset);
  }
  const surname = phrase.item(offset + 1);
  if (next?.meaning.kind === "name" && surname?.meaning.kind === "person" && surname.from === next.to) {
    next = surname;
    offset += 1;
  }
  if (!next || !isName(next) || phrase.hasPossessive(next)) return;
  const before = next.from === 0 ? "" : gap(phrase.tokens, next.from - 1);
  if (!/^[,،\s'’]*$/.test(before) || !agrees(phrase, next)) return;
  phrase.at += offset;
  takeName(phrase, next);
}

/** "the ambassador to A, X Y": where the ambassador is posted. */
function passPosting(phrase: Phrase): void {
  const [preposition, place, name] = [phrase.item(), phrase.item(1), phrase.item(2)];
  if (phrase.member.role !== "ambassador" || preposition?.meaning.kind !== "word") return;
  if (!/^(in|to)$/.test(preposition.meaning.word) || !phrase.joins(preposition) || !name || !isName(name)) return;
  if (place?.from !== preposition.to || !/^(country|place)$/.test(place.meaning.kind) || name.from !== place.to) return;
  if (!/^[,،]\s*$/.test(gap(phrase.tokens, place.to - 1))) return;
  phrase.take(preposition);
  phrase.take(place);
}

function agrees(phrase: Phrase, item: Item): boolean {
  const side = phrase.countries[0];
  if (item.meaning.kind === "person") return !side || item.meaning.people.some((person) => person.side === side);
  if (item.meaning.kind === "outsider") return !side || item.meaning.outsider.country === side;
  return true;
}

/** An office behind a name, after a comma: "X Y, the country's defence minister,". */
export function officeBehind(phrase: Phrase): void {
  const saved = {at: phrase.at, end: phrase.end};
  const next = phrase.item();
  if (!next || !phrase.joins(next, /^[,،]\s*$/) || phrase.hasPossessive(phrase.items[phrase.at - 1] as Item)) return;
  const countries: string[] = [];
  let role: Item | null = null;
  for (let item = phrase.item(); item && (item === next || phrase.joins(item)); item = phrase.item()) {
    const {meaning} = item;
    if (role && meaning.kind !== "demonym" && meaning.kind !== "country") break;
    if (meaning.kind === "demonym") countries.push(meaning.country);
    else if (meaning.kind === "country" && (role || phrase.hasPossessive(item))) countries.push(meaning.country);
    else if (
      meaning.kind === "role" &&
      !meaning.plural &&
      (meaning.role !== "counterpart" || phrase.tokens.form[next.from] === "his") &&
      !role
    )
      role = item;
    else if (
      !(meaning.kind === "title" || (meaning.kind === "word" && (meaning.word === "det" || meaning.word === "his")))
    )
      break;
    phrase.take(item);
  }
  const follower = phrase.item();
  const followedByName = follower && phrase.joins(follower) && isName(follower);
  const side = countries[0];
  if (!role || followedByName || (side && phrase.member.side && side !== phrase.member.side)) {
    phrase.at = saved.at;
    phrase.end = saved.end;
    return;
  }
  const status = phrase.member.status;
  if (role.meaning.kind === "role" && role.meaning.role !== "counterpart") {
    phrase.member.role = role.meaning.role;
    phrase.member.roleWords = phrase.words(role.from, role.to);
    phrase.member.level = role.meaning.level;
    phrase.member.status = role.meaning.status ?? status;
    if (role.meaning.country !== null) phrase.countries.push(role.meaning.country);
  }
  if (side) phrase.countries.push(side);
  ofCountry(phrase);
}
