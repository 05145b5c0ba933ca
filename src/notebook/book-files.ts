import {codeArticle} from "../coder/code-article.js";
import {compileLexicon, type Lexicon} from "../coder/lexicon.js";
import {type Files, type LexiconInput, lexiconRows, type Row} from "../coder/lexicon-input.js";
import {phraseWords} from "../coder/phrases.js";
import type {SourceText} from "../coder/types.js";
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
  /** The rules of languages that none of the texts is in. */
  more: LexiconInput["languages"];
  texts: OfferedText[];
}

/** The files of the notebook: the rules of the texts' languages at once, those of other languages apart. */
export function bookFiles(
  input: LexiconInput,
  {texts, setting}: {texts: readonly SourceText[]; setting: ExploreSetting}
): BookFiles {
  const spoken = new Set(texts.map(({language}) => language ?? ""));
  const languages = Object.entries(input.languages);
  const atOnce = (code: string): boolean => spoken.has(code) || !languages.some(([other]) => spoken.has(other));
  const [first, more] = [true, false].map((now) =>
    Object.fromEntries(languages.filter(([code]) => atOnce(code) === now))
  );
  const lexicon = compileLexicon(lexiconRows(input));
  return {
    book: {
      people: input.people,
      offices: input.offices,
      tables: {places: input.tables.places ?? [], outsiders: input.tables.outsiders ?? []},
      languages: first ?? {},
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
      hints: Object.fromEntries(languages.map(([code, files]) => [code, hintsOf(files)])),
      setting,
      first: widest(texts, lexicon)
    },
    more: more ?? {},
    texts: texts.map((text) => {
      const source = excerptOf(text, lexicon);
      return {source, excerpt: source.text !== text.text};
    })
  };
}

/** The text with the contact whose day is least certain shows most of what coding does; else the first. */
function widest(texts: readonly SourceText[], lexicon: Lexicon): string {
  const width = (text: SourceText): number => {
    const {contacts} = codeArticle(text, lexicon);
    const known = contacts.map(({date_earliest, date_latest}) => ({earliest: date_earliest, latest: date_latest}));
    return Math.max(0, ...known.filter(isBounded).map(lengthInDays));
  };
  const [first] = texts.map((text) => ({text, days: width(text)})).sort((a, b) => b.days - a.days);
  return first?.text.article_id ?? "";
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

/** The short words of a language's own file of words: those a text of it is full of. */
function hintsOf(files: Files): string[] {
  const phrases = (files.words ?? []).flatMap((row: Row) => String(row.phrase ?? "").split(/[()|]/));
  const words = phrases.map(phraseWords).filter((found) => found.length === 1);
  return [...new Set(words.flat().filter((word) => word.length > 1))].sort();
}
