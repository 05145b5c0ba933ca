import {IMPRINT_KINDS} from "../dates/imprint.js";
import {fold} from "../text/fold.js";
import {normalize} from "../text/normalize.js";
import {abbreviating} from "./abbreviations.js";
import {congratulating} from "./congratulation.js";
import {phraseWords, piecesOf} from "./expand-phrase.js";
import {LANGUAGE_FILES} from "./lexicon-input.js";
import type {LanguageRows, LexiconRows, PersonRow} from "./lexicon-rows.js";
import {spellings} from "./names.js";

/**
 * What a text must hold for a row to matter to it: of each piece one way to say it, and of that every word. A row without
 * pieces may matter to any text.
 */
type Needle = string[][][];

/** Whether a change of the rules may change what is made of a text in this language, null where nobody knows it. */
export type Touched = (words: string, language: string | null) => boolean;

/** The letters of a text as rows are looked for in them. */
export function lettersOf(text: string): string {
  return fold(normalize(text).text).replace(/[\p{M}\u0640]/gu, "");
}

/**
 * Tells which texts a change of the rules may touch. A row can only do something where its words stand; what has no words,
 * such as who held which office, or what grammar is made of, may touch every text (null), or every text of a language.
 */
export function touchedBy(before: LexiconRows, after: LexiconRows): Touched | null {
  const everywhere = ["offices", "tenures", "events", "sides"] as const;
  if (everywhere.some((name) => !isSame(before[name], after[name]))) return null;
  const languages = changedLanguages(before, after);
  if (languages === null) return null;
  const needles = [...changedNames(before, after), ...changedPhrases(before, after, languages)];
  return (letters, language) =>
    language === null ||
    languages.has(language) ||
    // What is written together is taken apart by what words there are, so that a new word may touch what does not hold it.
    (needles.length > 0 && isWrittenTogether(after, language)) ||
    needles.some((needle) => holds(letters, needle));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function holds(letters: string, needle: Needle): boolean {
  return needle.every((ways) => ways.some((words) => words.every((word) => letters.includes(word))));
}

/** Languages that came, went or changed their grammar; null where the one that texts fall back on is among them. */
function changedLanguages(before: LexiconRows, after: LexiconRows): ReadonlySet<string> | null {
  const codes = new Set([...Object.keys(before.languages), ...Object.keys(after.languages)]);
  const changed = [...codes].filter((code) => {
    const [old, now] = [before.languages[code], after.languages[code]];
    return !old || !now || !isSame(old.words, now.words) || !isSame(old.dates, now.dates);
  });
  return changed.includes("en") || !("en" in after.languages) ? null : new Set(changed);
}

/** Whether only rows of topics changed, and none of a language that writes words together. */
export function onlyTopics(before: LexiconRows, after: LexiconRows): boolean {
  const rest = (rows: LexiconRows) => ({
    ...rows,
    languages: Object.fromEntries(
      Object.entries(rows.languages).map(([code, files]) => [
        code,
        isWrittenTogether(after, code) ? files : {...files, topics: []}
      ])
    )
  });
  return isSame(rest(before), rest(after));
}

function isWrittenTogether({languages}: LexiconRows, language: string): boolean {
  const {words} = languages[language] ?? languages.en ?? {words: []};
  return words.some((row) => row.class === "prefix");
}

function changedNames(before: LexiconRows, after: LexiconRows): Needle[] {
  const named = ({name, aliases}: {name: string; aliases: string[]}): Needle[] => [name, ...aliases].map(nameNeedle);
  return [
    ...changed(before.people, after.people, {needlesOf: personNeedles, restOf: ({aliases: _, ...rest}) => rest}),
    ...changed(before.outsiders, after.outsiders, {needlesOf: named}),
    ...changed(before.places, after.places, {
      needlesOf: ({place, aliases}) => [place, ...aliases].map(nameNeedle)
    })
  ];
}

function nameNeedle(name: string): Needle {
  return [[phraseWords(name)]];
}

/** All spellings, and every word they are called by before every surname: also such as are not listed together. */
function personNeedles(person: PersonRow): Needle[] {
  const all = spellings(person);
  const surnames = all.filter((words) => words.length === 1);
  const called = [person.name, ...person.aliases].flatMap((name) => phraseWords(name).slice(0, 1));
  return [...all, ...called.flatMap((first) => surnames.map((last) => [first, ...last]))].map((words) => [[words]]);
}

/** Grammar and dates may touch any text; countries have names beside phrases. */
type Otherwise = "words" | "dates" | "countries";
type PhraseFile = Exclude<(typeof LANGUAGE_FILES)[number], Otherwise>;
const PHRASES = LANGUAGE_FILES.filter((file): file is PhraseFile => !/^(words|dates|countries)$/.test(file));

/** Texts of a language that changed as a whole are touched anyway; what counts on pages of any language may touch others. */
function changedPhrases(before: LexiconRows, after: LexiconRows, whole: ReadonlySet<string>): Needle[] {
  const codes = new Set([...Object.keys(before.languages), ...Object.keys(after.languages)]);
  return [...codes].flatMap((code) => {
    const [old, now] = [before.languages[code] ?? NONE, after.languages[code] ?? NONE];
    const lists = whole.has(code) ? ofAnyPage : PHRASES.map((file) => (files: LanguageRows) => files[file]);
    const names = ({names, demonyms}: LanguageRows["countries"][number]) => [...names, ...demonyms].map(phraseNeedle);
    return [
      ...lists.flatMap((list) =>
        changed<{phrase: string}>(list(old), list(now), {needlesOf: ({phrase}) => [phraseNeedle(phrase)]})
      ),
      ...(whole.has(code) ? [] : changed(old.countries, now.countries, {needlesOf: names}))
    ];
  });
}

/** The rows of a language that count whatever language a page is in. */
const ofAnyPage: ((files: LanguageRows) => readonly {phrase: string}[])[] = [
  ({boilerplate}) => boilerplate,
  ({dates}) => dates.filter(({kind}) => IMPRINT_KINDS.has(kind)),
  ...abbreviating,
  congratulating
];

const NONE = Object.fromEntries(LANGUAGE_FILES.map((file) => [file, []])) as unknown as LanguageRows;

/** The pieces of a phrase that may not be left out. */
function phraseNeedle(phrase: string): Needle {
  return piecesOf(phrase).filter((ways) => ways.every((words) => words.length > 0));
}

/**
 * The needles of all rows between those that two lists share at their beginnings and at their ends; but for those that both
 * lists have of rows whose rest is the same, e.g. a person's other names.
 */
function changed<Row>(
  before: readonly Row[],
  after: readonly Row[],
  {needlesOf, restOf = (row) => row}: {needlesOf: (row: Row) => Needle[]; restOf?: (row: Row) => unknown}
): Needle[] {
  const [old, now] = [before.map((row) => JSON.stringify(row)), after.map((row) => JSON.stringify(row))];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const needles = (rows: readonly Row[]): Map<string, Needle> => {
    const within = rows.slice(start, rows.length - end);
    return new Map(
      within.flatMap((row) =>
        needlesOf(row).map((needle): [string, Needle] => [JSON.stringify([restOf(row), needle]), needle])
      )
    );
  };
  return eitherOf(needles(before), needles(after));
}

/** What only one of them has. */
function eitherOf<Thing>(a: ReadonlyMap<string, Thing>, b: ReadonlyMap<string, Thing>): Thing[] {
  const alone = (one: ReadonlyMap<string, Thing>, other: ReadonlyMap<string, Thing>): Thing[] =>
    [...one].filter(([key]) => !other.has(key)).map(([, thing]) => thing);
  return [...alone(a, b), ...alone(b, a)];
}
