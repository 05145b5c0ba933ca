import type {SmallWords} from "../lexicon/small-words.js";
import {gap, isCapital, type Tokens} from "../text/tokens.js";
import {type Item, NAME} from "./items.js";

/** "a rebel leader", "a senior trade official": words that may stand between a country and an office. */
const MODIFIERS = 2;
/** Where a sentence begins, and the words of its language that are known by their form. */
interface Opening {
  start: number;
  small: SmallWords;
}

const HEADS = new Set(["role", "title", "person", "outsider", "name"]);
const CAPITALISED = new Set(["name", "country", "demonym", "title", "place", "role"]);

/**
 * Items for reading of any two countries: names of organisations become one name, and a country straight before an office
 * or a name is its holder's, "the A-ian envoy", "the A envoy", over a word or two that mean nothing here.
 */
export function anyPairItems(items: readonly Item[], tokens: Tokens, sentence: Opening): Item[] {
  const proper = items.filter((item) => !isCommonNoun(item, tokens));
  const named = surnames(acronyms(opening(proper, tokens, sentence), tokens), tokens);
  return attributive(sentFrom(gatherings(organisations(named, tokens), tokens), tokens), tokens);
}

/** "the coast guard": a word of names, in lower case, is none. */
function isCommonNoun({from, meaning}: Item, tokens: Tokens): boolean {
  return meaning.kind === "word" && meaning.word === "proper" && !isCapital(tokens, from);
}

/** "X met Y": an unknown word with which the sentence begins is a name where a verb or a possessive follows at once. */
function opening(items: readonly Item[], tokens: Tokens, {start, small}: Opening): Item[] {
  const [first] = items;
  if (!first) return [];
  let from = first.from;
  while (from > 0 && (tokens.start[from - 1] ?? -1) >= start) from -= 1;
  const owns = tokens.form[from + 1] === "'s";
  const name = first.from > from && isCapital(tokens, from) && !isNoName(tokens.form[from] ?? "", small);
  if (!name || !(owns || (first.from === from + 1 && opensVerb(first) && gap(tokens, from) === " "))) return [...items];
  return [{from, to: from + 1, meaning: NAME}, ...items];
}

function isNoName(form: string, small: SmallWords): boolean {
  return small.no_name.has(form) || [...small.no_name_ending].some((ending) => form.endsWith(ending));
}

function opensVerb({meaning}: Item): boolean {
  if (meaning.kind === "trigger") return !/noun|means/.test(meaning.rule.frame);
  return meaning.kind === "cue" || (meaning.kind === "word" && /^(?:aux|and)$/.test(meaning.word));
}

/** "the Green Sea water conference": its name is part of what it is. */
function gatherings(items: readonly Item[], tokens: Tokens): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const close =
      before && item.from - before.to <= MODIFIERS && /^[\p{L}\p{N} -]*$/u.test(between(before, item, tokens));
    const gathers = item.meaning.kind === "role" && item.meaning.role === "gathering";
    if (close && gathers && before.meaning.kind === "name") joined[joined.length - 1] = {...item, from: before.from};
    else joined.push(item);
  }
  return joined;
}

function between(a: Item, b: Item, {text, start, end}: Tokens): string {
  return text.slice(end[a.to - 1], start[b.from]);
}

/** "envoys from A": of A. */
function sentFrom(items: readonly Item[], tokens: Tokens): Item[] {
  return items.map((item, i) => {
    const [before, behind] = [items[i - 1], items[i + 1]];
    if (item.meaning.kind !== "word" || item.meaning.word !== "from" || before?.meaning.kind !== "role") return item;
    const country = behind?.meaning.kind === "word" && behind.meaning.word === "det" ? items[i + 2] : behind;
    const close = before.to === item.from && gap(tokens, item.from - 1) === " " && item.to === behind?.from;
    return close && country?.meaning.kind === "country" ? {...item, meaning: {kind: "word", word: "of"}} : item;
  });
}

/** A short name of an organisation is written in capitals: "Un" and "Who" are other words, "X Un" a name. */
function acronyms(items: readonly Item[], tokens: Tokens): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const before = kept.at(-1);
    const named = before?.meaning.kind === "name" && before.to === item.from && gap(tokens, item.from - 1) === " ";
    if (!isMiswritten(item, tokens)) kept.push(item);
    else if (named) kept[kept.length - 1] = {...before, to: item.to};
  }
  return kept;
}

const SHORT = 3;

function isMiswritten({from, to, meaning}: Item, {text, start, end}: Tokens): boolean {
  const word = text.slice(start[from], end[to - 1]);
  return meaning.kind === "country" && to === from + 1 && word.length <= SHORT && word !== word.toUpperCase();
}

/** A small word with a capital behind a first name, "X May", "X Will", is a surname. */
function surnames(items: readonly Item[], tokens: Tokens): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const surname = item.meaning.kind === "cue" && item.to === item.from + 1 && isCapital(tokens, item.from);
    if (surname && before?.meaning.kind === "name" && before.to === item.from && gap(tokens, before.to - 1) === " ")
      joined[joined.length - 1] = {...before, to: item.to};
    else joined.push(item);
  }
  return joined;
}

function attributive(items: readonly Item[], tokens: Tokens): Item[] {
  return items.map((item, i) => {
    const country = countryOf(item);
    const next = items[i + 1];
    if (country === null || !next || !HEADS.has(next.meaning.kind) || !leadsTo(item, next, tokens)) return item;
    return {from: item.from, to: next.from, meaning: {kind: "demonym", country, capital: true}};
  });
}

function countryOf({meaning}: Item): string | null {
  if (meaning.kind === "country" || meaning.kind === "demonym") return meaning.country;
  return meaning.kind === "place" && meaning.place.capital ? meaning.place.country : null;
}

/** With nothing between but words in lower case; a name must follow at once, unless the country is an adjective. */
function leadsTo(item: Item, next: Item, tokens: Tokens): boolean {
  const loose = next.from - item.to;
  const names = next.meaning.kind !== "role" && next.meaning.kind !== "title";
  if (loose > MODIFIERS || (names && item.meaning.kind !== "demonym")) return false;
  for (let i = item.to - 1; i < next.from; ++i) {
    if (i >= item.to && (isCapital(tokens, i) || tokens.form[i] === "'s")) return false;
    if (!/^\.?[ -]$/.test(gap(tokens, i))) return false;
  }
  return true;
}

/** "the Green Party", "A University": capitalised words of which the last says that they are no person. */
function organisations(items: readonly Item[], tokens: Tokens): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const end = organisationEnd(items, tokens, i);
    const [first, last] = [items[i] as Item, items[end - 1] as Item];
    joined.push(end > i + 1 ? {from: first.from, to: last.to, meaning: NAME} : first);
    i = end;
  }
  return joined;
}

/** One past the last item of an organisation's name that begins at item `i`. */
function organisationEnd(items: readonly Item[], tokens: Tokens, i: number): number {
  let end = i + 1;
  for (let at = i; at < items.length; ++at) {
    const item = items[at] as Item;
    const proper = item.meaning.kind === "word" && item.meaning.word === "proper";
    if (!isCapital(tokens, item.from) || !(proper || CAPITALISED.has(item.meaning.kind))) break;
    if (at > i && (items[at - 1]?.to !== item.from || !/^[ -]$/.test(gap(tokens, item.from - 1)))) break;
    if (proper) end = at + 1;
  }
  return end;
}
