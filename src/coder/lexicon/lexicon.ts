import {compileDateLexicon, type DateLexicon} from "../dates/date-lexicon.js";
import {type Imprint, imprintOf} from "../dates/imprint.js";
import {expandLiteral} from "../text/expand-literal.js";
import type {RegionKind} from "../text/page.js";
import {type ShortForms, shortForms} from "../text/short-forms.js";
import {wordSplitter} from "../text/split-words.js";
import type {WordSplitter} from "../text/tokens.js";
import type {Channel, ExclusionReason, OfficeStatus} from "../types.js";
import {abbreviationsOf} from "./abbreviations.js";
import {Offices} from "./cast.js";
import {channelRule} from "./channel-rule.js";
import {type Cue, type CueScope, cueOf, type Frame, type InviteFrame, inviteFrameOf} from "./codes.js";
import {congratulationOf} from "./congratulation.js";
import {expandPhrase} from "./expand-phrase.js";
import {GRAMMAR_CLASSES} from "./grammar-classes.js";
import type {LanguageRows, LexiconRows, OutsiderRow, PersonRow, PlaceRow} from "./lexicon-rows.js";
import {type Name, namesOf} from "./names.js";
import {once} from "./once.js";
import {PhraseIndex} from "./phrases.js";
import {remembered} from "./remembered.js";
import {type SmallWords, smallWords} from "./small-words.js";
import {uniformMeaning} from "./uniform-meaning.js";

export interface ChannelRule {
  id: string;
  channel: Channel;
  frame: Frame;
  /** The phrase holds a pronoun for whom the verb acts on: "lo recibió", "l'a reçu". */
  pronoun: boolean;
  /** The form of the verb says that it is still to come. */
  planned: boolean;
  /** It is said not to come: "will not be in A". */
  unmade: boolean;
  /** The form of the verb may tell of what is or of what is still to come; the day beside it decides. */
  present: boolean | "coming";
  /** An infinitive: what somebody asks, promises or means to do, unless the word before it says that it came to pass. */
  meant: boolean;
  /** With "the" before it, what was told just before: "in the conversation". */
  retold: boolean;
  /** What may stand before whom the verb acts on, where the phrase has a gap for him: "gave … a tour of". */
  openers: ReadonlySet<string> | null;
}

/** What a phrase of the lexicon stands for. */
export type Meaning =
  | {kind: "person"; people: PersonRow[]; full: boolean}
  | {kind: "outsider"; outsider: OutsiderRow}
  | {kind: "role"; role: string; country: string | null; status: OfficeStatus | null; level: string; plural: boolean}
  | {kind: "country"; country: string}
  | {kind: "demonym"; country: string; capital: boolean}
  | {kind: "place"; place: PlaceRow}
  | {kind: "title"; status: string | null}
  | {kind: "trigger"; rule: ChannelRule}
  | {kind: "cue"; cue: Cue; scope: CueScope | null; rule: string}
  | {kind: "invite"; frame: InviteFrame; rule: string}
  | {kind: "word"; word: string; written?: readonly string[]}
  /** A capitalised word or words that no lexicon knows. */
  | {kind: "name"};

/** What the running text may touch on, found beside the grammar. */
export type Theme =
  | {kind: "occasion"; rule: string; occasion: string; occasionKind: string; affects: string}
  | {kind: "topic"; rule: string; topic: string}
  | {kind: "event"; rule: string; event: string}
  | {kind: "exclusion"; rule: string; reason: ExclusionReason};

export interface BoilerplateRule {
  id: string;
  kind: RegionKind;
  /** What a line of this kind begins with; no letter may follow. */
  starts: readonly string[];
}

/** The compiled lexicon of one language. */
export interface Language {
  code: string;
  meanings: PhraseIndex<Meaning>;
  themes: PhraseIndex<Theme>;
  boilerplate: BoilerplateRule[];
  dates: DateLexicon;
  /** The phrases of a class of words, folded, for the stages that look at plain text. */
  words: (name: string) => string[];
  /** How the language orders its words: the rows of `words.csv` of class `trait`. */
  traits: ReadonlySet<Trait>;
  /** Folded words that may stand inside any phrase: the rows of `words.csv` of class `inside`. */
  inside: ReadonlySet<string>;
  /** Words known by their form alone. */
  small: SmallWords;
  /** Cuts off what the language writes together with the next word. */
  split: WordSplitter | null;
  short: ShortForms;
}

/** `verb first`, `verb last`; the subject may be left out; whose something is stands behind it; "a" marks an object. */
export type Trait = "verb first" | "verb last" | "subject dropped" | "owner behind" | "object marked";

export interface Lexicon {
  rows: LexiconRows;
  offices: Offices;
  languages: Map<string, Language>;
  /** Every language's boilerplate: pages mix languages in their furniture. */
  boilerplate: BoilerplateRule[];
  /** Every language's words for what a page says of itself, for the same reason. */
  imprint: Imprint;
  /** What a full stop may follow within a sentence, of every language. */
  abbreviations: ReadonlySet<string>;
  /** What congratulates, in every language. */
  congratulation: RegExp;
}

/** Compiles the rows once; the result is immutable and may be shared by any number of texts. */
export function compileLexicon(rows: LexiconRows): Lexicon {
  const names = once(() => namesOf(rows));
  const languages = new Map(
    Object.entries(rows.languages).map(([code, files]) => [code, compileLanguage(code, files, names)])
  );
  const boilerplate = [...languages.values()].flatMap((language) => language.boilerplate);
  const all = Object.values(rows.languages);
  const imprint = once(() => imprintOf(all.flatMap(({dates}) => dates)));
  const abbreviations = once(() => abbreviationsOf(all));
  return {
    rows,
    offices: new Offices(rows),
    languages,
    boilerplate,
    congratulation: congratulationOf(all),
    get imprint() {
      return imprint();
    },
    get abbreviations() {
      return abbreviations();
    }
  };
}

/** Each part waits until a text asks for it: most runs need one language of several. */
function compileLanguage(code: string, files: LanguageRows, names: () => Name[]): Language {
  const meanings = once(() => compileMeanings(code, files, names()));
  const themes = once(() => compileThemes(files));
  const dates = once(() => compileDateLexicon(files.dates));
  const words = remembered((name) => wordsOf(files, name));
  const split = once(() =>
    wordSplitter(
      {prefixes: words("prefix"), articles: words("article")},
      new Set([...meanings().vocabulary, ...themes().vocabulary])
    )
  );
  return {
    code,
    get meanings() {
      return meanings();
    },
    get themes() {
      return themes();
    },
    get dates() {
      return dates();
    },
    get split() {
      return split();
    },
    boilerplate: files.boilerplate.map(boilerplateRule),
    traits: new Set(words("trait") as Trait[]),
    inside: new Set(words("inside")),
    short: shortForms(words("short_for")),
    small: smallWords(words),
    words
  };
}

function compileMeanings(code: string, files: LanguageRows, names: readonly Name[]): PhraseIndex<Meaning> {
  const meanings = new PhraseIndex<Meaning>();
  const add = (phrase: string, meaning: Meaning) => meanings.addPhrase(phrase, uniformMeaning(meaning));
  for (const {words, meaning} of names) meanings.add(words, uniformMeaning(meaning));
  for (const {country, names, demonyms} of files.countries) {
    for (const name of names) add(name, {kind: "country", country});
    for (const demonym of demonyms)
      add(demonym, {kind: "demonym", country, capital: demonym !== demonym.toLowerCase()});
  }
  for (const r of files.roles) {
    const [, country = null, role = r.role] = /^([A-Z]{3}):(.*)$/.exec(r.role) ?? [];
    add(r.phrase, {
      kind: "role",
      role,
      country,
      status: (r.status as OfficeStatus) ?? null,
      level: r.level,
      plural: r.plural
    });
  }
  for (const {phrase, status} of files.titles) add(phrase, {kind: "title", status: status || null});
  for (const r of files.words) if (!GRAMMAR_CLASSES.has(r.class)) add(r.phrase, wordMeaning(r));
  for (const r of files.status) {
    const {cue, scope} = cueOf(r.cue, {file: fileOf(code, "status"), rule: r.rule_id});
    add(r.phrase, {kind: "cue", cue, scope, rule: r.rule_id});
  }
  for (const r of files.initiators) {
    add(r.phrase, {
      kind: "invite",
      frame: inviteFrameOf(r.frame, {file: fileOf(code, "initiators"), rule: r.rule_id}),
      rule: r.rule_id
    });
  }
  for (const r of files.channels) {
    const {phrase, rule} = channelRule(r, fileOf(code, "channels"));
    add(phrase, {kind: "trigger", rule});
  }
  return meanings;
}

const WRITTEN = "_written";

/** A word of a class such as `he_written` counts only with its accents: Spanish "él" is he, "el" the article. */
function wordMeaning({phrase, class: word}: LanguageRows["words"][number]): Meaning {
  if (!word.endsWith(WRITTEN)) return {kind: "word", word};
  const written = phrase.replace(/[()]/g, "").normalize("NFC").toLowerCase().split("|");
  return {kind: "word", word: word.slice(0, -WRITTEN.length), written};
}

function fileOf(code: string, name: string): string {
  return `data/lexicon/${code}/${name}.csv`;
}

function wordsOf(files: LanguageRows, name: string): string[] {
  const rows = files.words.filter((row) => row.class === name);
  return rows.flatMap((row) => expandPhrase(row.phrase).map((words) => words.join(" ")));
}

function compileThemes(files: LanguageRows): PhraseIndex<Theme> {
  const themes = new PhraseIndex<Theme>();
  const add = (phrase: string, theme: Theme) => themes.addPhrase(phrase, theme);
  for (const r of files.occasions) {
    add(r.phrase, {kind: "occasion", rule: r.rule_id, occasion: r.occasion, occasionKind: r.kind, affects: r.affects});
  }
  for (const r of files.topics) add(r.phrase, {kind: "topic", rule: r.rule_id, topic: r.topic});
  for (const r of files.events) add(r.phrase, {kind: "event", rule: r.rule_id, event: r.event_id});
  for (const r of files.exclusions)
    add(r.phrase, {kind: "exclusion", rule: r.rule_id, reason: r.reason as ExclusionReason});
  return themes;
}

function boilerplateRule(row: LanguageRows["boilerplate"][number]): BoilerplateRule {
  return {id: row.rule_id, kind: row.kind as RegionKind, starts: expandLiteral(row.phrase)};
}
