import {gap} from "../text/tokens.js";
import {phraseEnd} from "../text/words-at.js";
import {type Member, memberLike} from "./entities.js";
import type {Item} from "./items.js";
import {isName, Phrase} from "./phrase.js";
import {ofCountry} from "./phrase-country.js";
import {readHead} from "./phrase-head.js";
import {takeName} from "./phrase-name.js";

function isBody({member: {role}, countries}: Phrase): boolean {
  return role === "delegation" || (role === "institution" && countries.length === 0);
}

/** A name behind an office, after a comma: "the country's top diplomat, X Y,"; a first name may be spelt anyhow. */
export function nameBehind(phrase: Phrase): void {
  let offset = 0;
  let next = phrase.item(offset);
  // "Heading a delegation, X arrived", "According to the ministry, X came": no body is called X.
  if (!next || isBody(phrase) || !phrase.joins(next, /^[,،]\s*$/)) return;
  while (next && (next.meaning.kind === "title" || (next.meaning.kind === "role" && !next.meaning.plural))) {
    next = phrase.item(++offset);
  }
  if (next && isFirstName(next, phrase.item(offset + 1))) next = phrase.item(++offset);
  if (!next || !isName(next) || phrase.hasPossessive(next)) return;
  const before = next.from === 0 ? "" : gap(phrase.tokens, next.from - 1);
  const titled = phrase.item(offset - 1)?.meaning.kind === "title" && /^\.\s$/.test(before);
  if (!(titled || /^[,،\s'’-]*$/.test(before)) || !agrees(phrase, next)) return;
  phrase.at += offset;
  takeName(phrase, next);
}

/** An unknown word before a known surname. */
function isFirstName(item: Item, behind: Item | null): boolean {
  const {meaning} = behind ?? {};
  return item.meaning.kind === "name" && behind?.from === item.to && meaning?.kind === "person" && !meaning.full;
}

function agrees(phrase: Phrase, item: Item): boolean {
  const side = phrase.countries[0];
  if (item.meaning.kind === "person") return !side || item.meaning.people.some((person) => person.side === side);
  if (item.meaning.kind === "outsider") return !side || item.meaning.outsider.country === side;
  return true;
}

/** An office behind a name, after a comma: "X Y, the country's defence minister,". */
export function officeBehind(phrase: Phrase): void {
  const start = phrase.place();
  skipAge(phrase);
  const then = skipThen(phrase);
  const office = then || opensApposition(phrase) ? readOffice(phrase) : null;
  if (office && belongs(phrase, office)) {
    const known = {member: memberLike(phrase.member, {}), countries: [...phrase.countries]};
    takeOffice(phrase, office);
    if (!isOfAnother(phrase, known.member)) return;
    phrase.member = known.member;
    phrase.countries = known.countries;
  }
  phrase.backTo(start);
}

/** A comma, or nothing in languages that put an office behind its holder without one. */
function opensApposition(phrase: Phrase): boolean {
  const next = phrase.item();
  if (!next || phrase.hasPossessive(phrase.items[phrase.at - 1] as Item)) return false;
  const verbLast = phrase.language.traits.has("verb last");
  return (verbLast && next.meaning.kind === "role" && phrase.joins(next)) || phrase.joins(next, /^[,،]\s*$/);
}

/** An office told behind a name, and the country that stands with it. */
interface Office {
  role: Item;
  side: string | undefined;
}

/** Reads over article, countries, titles and office. */
function readOffice(phrase: Phrase): Office | null {
  const first = phrase.item();
  const {tokens, language} = phrase;
  const owned = first !== null && language.small.of_one.has(tokens.form[first.from] ?? "");
  const found: Found = {role: null, countries: [], owned};
  for (let item = first; item && (item === first || phrase.joins(item) || isDescribed(phrase, item)); ) {
    if (!takesIn(phrase, item, found)) break;
    phrase.take(item);
    item = phrase.item();
  }
  return found.role && {role: found.role, side: found.countries[0]};
}

/** Plain words between the article and an office. */
const DESCRIBED = 3;

/** "X, the international affairs adviser": plain words between the article and the office say what kind it is. */
function isDescribed({items, at, end, tokens}: Phrase, {from, meaning}: Item): boolean {
  const last = items[at - 1]?.meaning;
  const article = last?.kind === "word" && last.word === "det";
  if (!article || meaning.kind !== "role" || meaning.plural || from <= end || from - end > DESCRIBED) return false;
  const between = tokens.text.slice(tokens.end[end - 1], tokens.start[from]);
  return /^(?: [\p{Ll}-]+)+ $/u.test(between);
}

interface Found {
  role: Item | null;
  countries: string[];
  /** "his", "the Leader's": somebody else's, so that a counterpart is one of his. */
  owned: boolean;
}

/** "X, at the time the country's premier,": when he held the office. "X met Y, then the premier" tells what came next. */
function skipThen(phrase: Phrase): boolean {
  const {tokens, end, language} = phrase;
  if (end === 0 || !/^[,،]\s*$/.test(gap(tokens, end - 1))) return false;
  return phraseEnd(tokens, language.small.then_office, {at: end, fits: (to) => skipTo(phrase, to)}) !== null;
}

/** Goes on behind "at the time" where something stands straight there; behind one word, "then", it may be no article. */
function skipTo(phrase: Phrase, to: number): boolean {
  const place = phrase.place();
  while ((phrase.item()?.from ?? to) < to) phrase.at += 1;
  phrase.end = to;
  const next = phrase.item();
  const article = next?.meaning.kind === "word" && next.meaning.word === "det";
  if (next?.from === to && (to > place.end + 1 || !article)) return true;
  phrase.backTo(place);
  return false;
}

function takesIn(phrase: Phrase, item: Item, found: Found): boolean {
  const {meaning} = item;
  if (meaning.kind === "demonym" || (meaning.kind === "country" && (found.role || phrase.hasPossessive(item)))) {
    found.countries.push(meaning.country);
    return true;
  }
  if (found.role && !isMerelyNominal(found.role, item)) return false;
  if (owns(phrase, item)) found.owned = true;
  else if (meaning.kind === "role" && !meaning.plural && (meaning.role !== "counterpart" || mayBeHis(phrase, found)))
    found.role = item;
  else return meaning.kind === "title" || (meaning.kind === "word" && isArticle(phrase, item, meaning.word));
  return true;
}

/** "the", "his", or "the veteran" straight before an office. */
function isArticle({items, at}: Phrase, {to}: Item, word: string): boolean {
  const next = items[at + 1];
  return /^(det|his)$/.test(word) || (word === "he" && next?.from === to && next.meaning.kind === "role");
}

/** "the veteran foreign policy adviser": what he is stands behind what kind of one. */
function isMerelyNominal({meaning}: Item, next: Item): boolean {
  return meaning.kind === "role" && meaning.role === "nominal" && next.meaning.kind === "role";
}

/** A counterpart is somebody's; where offices stand behind names, who is one is told by the country behind. */
function mayBeHis({language, items, at}: Phrase, {owned}: Found): boolean {
  return owned || (language.traits.has("verb last") && items[at + 1]?.meaning.kind === "demonym");
}

/** Whether an office is that of the name before it: no name stands behind it, and it is of no other country. */
function belongs(phrase: Phrase, {side}: Office): boolean {
  const next = phrase.item();
  if (next && phrase.joins(next) && isName(next)) return false;
  return !side || !phrase.member.side || side === phrase.member.side;
}

function takeOffice(phrase: Phrase, {role: {from, to, meaning}, side}: Office): void {
  if (meaning.kind === "role" && meaning.role !== "counterpart") {
    phrase.member.role = meaning.role;
    phrase.member.roleWords = phrase.words(from, to);
    phrase.member.level = meaning.level;
    phrase.member.status = meaning.status ?? phrase.member.status;
    if (meaning.country !== null) phrase.countries.push(meaning.country);
  }
  if (side) phrase.countries.push(side);
  ofCountry(phrase);
  ofBoss(phrase);
}

/** "At the invitation of X, the head of Y's bureau arrived": an office of another country is somebody else's. */
function isOfAnother({countries}: Phrase, {side, candidates}: Member): boolean {
  return candidates.length > 0 && side !== null && countries.length > 0 && !countries.includes(side);
}

/** "X, 78, …": a number between commas. */
function skipAge(phrase: Phrase): void {
  const {tokens, end} = phrase;
  if (!/^\d{2}$/.test(tokens.form[end] ?? "") || end === 0) return;
  if (/^,\s*$/.test(gap(tokens, end - 1)) && /^,\s*$/.test(gap(tokens, end))) phrase.end += 1;
}

/** "X, the Leader's adviser", "X, Y's deputy": the owner is not who is spoken of. */
function owns(phrase: Phrase, item: Item): boolean {
  const {kind} = item.meaning;
  return (kind === "role" || kind === "person") && phrase.hasPossessive(item);
}

/** Offices that serve another office: "adviser to the Supreme Leader", "aide to X". */
const SERVING = new Set(["adviser", "envoy", "deputy_foreign_minister", "official", "spokesman", "general", "nominal"]);

/** "ambassador to A": where somebody is posted. */
export function ofPost(phrase: Phrase): void {
  const [link, place] = [phrase.item(), phrase.item(1)];
  const posted = phrase.member.role === "ambassador" || phrase.member.role === "envoy";
  if (!posted || link?.meaning.kind !== "word" || !phrase.joins(link) || place?.from !== link.to) return;
  if (link.meaning.word !== "to" && link.meaning.word !== "in") return;
  if (place.meaning.kind !== "country" && place.meaning.kind !== "place") return;
  phrase.take(link);
  phrase.take(place);
  if (!phrase.named) readHead(phrase, false);
}

/** Takes whom an office serves into the phrase, so that nobody takes the master for who acts. */
export function ofBoss(phrase: Phrase): void {
  const link = phrase.item();
  if (!SERVING.has(phrase.member.role ?? "") || link?.meaning.kind !== "word" || !phrase.joins(link)) return;
  if (!/^(to|of|in)$/.test(link.meaning.word)) return;
  const boss = new Phrase(phrase.items, phrase.tokens, {at: phrase.at + 1, language: phrase.language});
  if (!phrase.item(1) || phrase.item(1)?.from !== link.to) return;
  readHead(boss);
  if (!boss.named && boss.member.role) ofCountry(boss);
  if (!boss.named && (!boss.member.role || boss.plural)) return;
  if (boss.member.role?.startsWith("of:") || boss.hasPossessive(boss.items[boss.at - 1] as Item)) return;
  const side = boss.countries[0] ?? boss.member.side;
  if (phrase.countries.length === 0 && !phrase.named && side) phrase.countries.push(side);
  phrase.at = boss.at;
  phrase.end = boss.end;
}
