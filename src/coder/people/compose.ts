import {isDefinite} from "../lexicon/is-definite.js";
import {fold} from "../text/fold.js";
import type {Tokens} from "../text/tokens.js";
import {nameBehind, ofBoss, officeBehind, ofPost} from "./apposition.js";
import {type Entity, emptyEntity, emptyMember, entityLike, memberLike, type Unit, unitOf} from "./entities.js";
import type {Item} from "./items.js";
import {ledBy} from "./led-by.js";
import {loneEntity} from "./lone-entity.js";
import {Phrase, type PhraseLanguage} from "./phrase.js";
import {ofCountry, ofHome} from "./phrase-country.js";
import {readHead} from "./phrase-head.js";

/** Words a noun phrase may begin with: "the", "his", "both". */
const FIRST_WORDS = new Set(["det", "his", "him", "two", "host", "guest"]);

/** Reads noun phrases out of a sentence's items: country, titles, office and name become one entity. */
export function compose(items: readonly Item[], tokens: Tokens, language: PhraseLanguage): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    const phrase = mayBegin(item) ? new Phrase(items, tokens, {at, language}) : null;
    const entity = phrase ? nounPhrase(phrase) : null;
    const lone = entity ? null : loneEntity({items, tokens, small: language.small}, at);
    const pronoun = item.meaning.kind === "trigger" && item.meaning.rule.pronoun;
    if (pronoun) units.push(unitOf(entityLike(emptyEntity(item.from, item.from), {reference: "him"})));
    const whole = entity ?? lone;
    units.push(whole ? unitOf(whole) : {entity: undefined, item: plain(item)});
    at = phrase && entity ? phrase.at : at + 1;
  }
  return units;
}

function mayBegin({meaning}: Item): boolean {
  const {kind} = meaning;
  if (kind === "word") return FIRST_WORDS.has(meaning.word);
  return kind !== "trigger" && kind !== "cue" && kind !== "invite";
}

/** A pronoun that is nobody here goes with the verb behind it. */
function plain(item: Item): Item {
  const tonic = item.meaning.kind === "word" && item.meaning.word === "tonic";
  return tonic ? {...item, meaning: {kind: "word", word: "aux"}} : item;
}

/** The noun phrase at the reader's place, or null; the reader then stands behind it. */
function nounPhrase(phrase: Phrase): Entity | null {
  const [first, from] = [phrase.at, phrase.end];
  readHead(phrase);
  if (!phrase.named && phrase.member.role) ofCountry(phrase);
  if (!phrase.named && !phrase.plural) ofBoss(phrase);
  if (!phrase.named && !phrase.plural) ofPost(phrase);
  ledBy(phrase, first);
  if (phrase.named) ofHome(phrase);
  if (phrase.named && !phrase.member.role) officeBehind(phrase);
  else if (!phrase.named && phrase.member.role && !phrase.plural) nameBehind(phrase);
  return build(phrase, from);
}

/** "the A-ian side", "his A-ian guest": somebody of that country, told of before. "The A-ian side of it" is nobody. */
function standsForSide({member, plural, countries, items, at}: Phrase): boolean {
  const next = items[at];
  const of = next?.meaning.kind === "word" && next.meaning.word === "of";
  return member.role === "nominal" && !plural && countries.length === 1 && !of;
}

function build(phrase: Phrase, from: number): Entity | null {
  if (!phrase.named && !phrase.member.role) return null;
  phrase.part ??= calledSo(phrase);
  if (phrase.member.role?.startsWith("of:") || ["institution", "nominal"].includes(phrase.member.role ?? "")) {
    if (!phrase.named && !standsForSide(phrase)) return null;
    if (!phrase.named) phrase.member = emptyMember();
    phrase.member.role = null;
  }
  if (phrase.member.role === "private") {
    if (!phrase.named) return null;
    phrase.member = memberLike(emptyMember(), {name: phrase.member.name ?? phrase.words(from, phrase.end), full: true});
    phrase.countries = [];
  }
  const entity = emptyEntity(from, phrase.end);
  const last = phrase.items[phrase.at - 1];
  entity.possessive = last !== undefined && phrase.hasPossessive(last) && !isOfOffice(phrase, from);
  entity.plural = phrase.plural;
  entity.part = phrase.part;
  entity.definite = isTold(phrase, from);
  if (entity.possessive && phrase.tokens.form[phrase.end - 1] === "'s") entity.to = phrase.end;
  if (phrase.named || !phrase.plural) {
    phrase.member.side ??= phrase.countries[0] ?? null;
    entity.members = [phrase.member];
  } else if (phrase.countries.length > 0) {
    entity.members = phrase.countries.map((side) => memberLike(phrase.member, {side}));
  } else {
    entity.members = [isOfOthers(phrase) ? memberLike(phrase.member, {role: null}) : phrase.member];
    entity.reference = phrase.pair ? "two" : null;
  }
  return entity;
}

/** "his A-ian guest, X": what the words between make of him. */
function calledSo({named, member, language: {small}}: Phrase): Phrase["part"] {
  if (!named || member.role !== "nominal") return null;
  const last = fold(member.roleWords ?? "").replace(/^.* /, "");
  return small.guest_noun.has(last) ? "guest" : small.host_noun.has(last) ? "host" : null;
}

/** "X, chairman of the A-ian parliament's committee": what stands behind belongs to the parliament, not to X. */
function isOfOffice({named, items, at, tokens, end}: Phrase, from: number): boolean {
  const text = tokens.text.slice(tokens.start[from], tokens.end[end - 1]);
  return named && items[at - 1]?.meaning.kind === "role" && text.includes(",");
}

/** "the foreign ministers of the Astana trio": of something that the grammar does not know, not of the two sides. */
function isOfOthers(phrase: Phrase): boolean {
  const [of, det, next] = [phrase.item(), phrase.item(1), phrase.item(2)];
  if (phrase.pair || of?.meaning.kind !== "word" || of.meaning.word !== "of" || !phrase.joins(of)) return false;
  if (det?.from !== of.to || det.meaning.kind !== "word") return false;
  if (det.meaning.word !== "det") return det.meaning.word === "three";
  return next?.from !== det.to || next.meaning.kind === "place";
}

/** Whether the words from `from` on begin by saying that somebody was told of: "the minister", "al ministro". */
function isTold(phrase: Phrase, from: number): boolean {
  const {tokens, language} = phrase;
  const {small} = language;
  if (isDefinite(small, tokens.form[from] ?? "") || small.contracted.has(tokens.form[from - 1] ?? "")) return true;
  // Where no article is written, a high office by itself is its holder: "وزیر خارجه".
  return (
    language.traits.has("verb last") && holdsHighOffice(phrase) && !small.one_only.has(tokens.form[from - 1] ?? "")
  );
}

function holdsHighOffice({member: {level}, plural}: Phrase): boolean {
  return !plural && (level === "leader" || level === "minister");
}
