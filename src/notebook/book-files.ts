import {codeArticle} from "../coder/code-article.js";
import {phraseWords} from "../coder/lexicon/expand-phrase.js";
import {type Files, type LexiconInput, lexiconRows, type Row} from "../coder/lexicon/lexicon-input.js";
import {lexiconOf} from "../coder/lexicon/lexicon-of.js";
import type {CodedArticle, CodedContact, SourceText} from "../coder/types.js";
import type {ExploreSetting} from "../story/explore/entries.js";
import {isBounded, lengthInDays} from "../time/interval.js";
import {excerptOf} from "./excerpt.js";
import type {RuleBook} from "./rule-book.js";

/** A text as the page offers it. */
export interface OfferedText {
  source: SourceText;
  /** Whether parts of it are blanked. */
  excerpt: boolean;
}

/** What the page of the notebook fetches, each a file of JSON. */
export interface BookFiles {
  book: RuleBook;
  /** The rules of the other languages. */
  more: LexiconInput["languages"];
  texts: OfferedText[];
}

/** What the notebook is made for. */
export interface BookFor {
  texts: readonly SourceText[];
  setting: ExploreSetting;
  /** The texts as they were coded before, where they were. */
  coded?: readonly Pick<CodedArticle, "article" | "contacts">[];
}

/** A chooser of more texts would be a list that nobody reads; what is published of each is then in the tables. */
const MOST_TEXTS = 60;

/** The files of the notebook: the rules of the language of most texts at once, those of others apart. */
export function bookFiles(input: LexiconInput, given: BookFor): BookFiles {
  const lexicon = lexiconOf(lexiconRows(input));
  return {
    book: ruleBook(input, given),
    more: apart(input, given).more,
    texts: offeredOf(given).map((text) => {
      const source = excerptOf(text, lexicon);
      return {source, excerpt: source.text !== text.text};
    })
  };
}

/** The rules that the page begins with, and which text it shows first. */
export function ruleBook(input: LexiconInput, given: BookFor): RuleBook {
  return {
    people: input.people,
    offices: input.offices,
    tables: {places: input.tables.places ?? [], outsiders: input.tables.outsiders ?? []},
    languages: apart(input, given).atOnce,
    tenures: input.tenures.map(({person_id, office_id, side, status, start, end}) => ({
      person_id,
      office_id,
      side,
      status,
      start,
      end
    })),
    events: input.events.map(({event_id, date, contact, feast}) => ({event_id, date, contact, feast})),
    sides: input.sides,
    names: namesOf(input),
    hints: Object.fromEntries(Object.entries(input.languages).map(([code, files]) => [code, hintsOf(files)])),
    setting: given.setting,
    first: widest(input, given)
  };
}

/** The texts that the notebook offers: the first ones, where there are very many. */
export function offeredOf({texts}: Pick<BookFor, "texts">): readonly SourceText[] {
  return texts.slice(0, MOST_TEXTS);
}

/** The language that most texts are in, or the first where none is in any, and the others. */
function apart(
  {languages}: LexiconInput,
  {texts}: BookFor
): {atOnce: LexiconInput["languages"]; more: LexiconInput["languages"]} {
  const spoken = ([code]: [string, unknown]): number => texts.filter(({language}) => language === code).length;
  const [first, ...others] = Object.entries(languages).sort((a, b) => spoken(b) - spoken(a));
  return {atOnce: Object.fromEntries(first ? [first] : []), more: Object.fromEntries(others)};
}

/** The text with the contact whose day is least certain shows most of what coding does; else the first. */
function widest(input: LexiconInput, given: BookFor): string {
  const texts = offeredOf(given);
  const contactsOf = codedBefore(given) ?? codedNow(input);
  const width = (text: SourceText): number => {
    const known = contactsOf(text).map(({date_earliest, date_latest}) => ({
      earliest: date_earliest,
      latest: date_latest
    }));
    return Math.max(0, ...known.filter(isBounded).map(lengthInDays));
  };
  const [first] = texts.map((text) => ({text, days: width(text)})).sort((a, b) => b.days - a.days);
  return first?.text.article_id ?? "";
}

type ContactsOf = (text: SourceText) => readonly CodedContact[];

function codedBefore({coded}: BookFor): ContactsOf | null {
  if (coded === undefined) return null;
  const contacts = new Map(coded.map(({article, contacts: own}) => [article.article_id, own]));
  return ({article_id}) => contacts.get(article_id) ?? [];
}

function codedNow(input: LexiconInput): ContactsOf {
  const lexicon = lexiconOf(lexiconRows(input));
  return (text) => codeArticle(text, lexicon).contacts;
}

/** Every country by the first name that the first language has for it. */
function namesOf({languages}: LexiconInput): Record<string, string> {
  const usual = languages.en ?? Object.values(languages)[0] ?? {};
  return Object.fromEntries(
    (usual.countries ?? []).map((row) => [
      String(row.country),
      (Array.isArray(row.names) ? row.names : String(row.names ?? "").split("|"))[0] ?? String(row.country)
    ])
  );
}

/** Letters of a short word. */
const SHORT = 3;

/** The short words of a language's own file of words: those a text of it is full of. */
function hintsOf(files: Files): string[] {
  const phrases = (files.words ?? []).flatMap((row: Row) => String(row.phrase ?? "").split(/[()|]/));
  const words = phrases.map(phraseWords).filter((found) => found.length === 1);
  return [...new Set(words.flat().filter((word) => word.length > 1 && word.length <= SHORT))].sort();
}
