import {compileDateLexicon, type DateLexicon} from "./dates/date-lexicon.js";
import type {LanguageRows, LexiconRows, OutsiderRow, PersonRow, PlaceRow} from "./lexicon-rows.js";
import type {RegionKind} from "./page.js";
import {expandPhrase, PhraseIndex, phraseWords} from "./phrases.js";
import type {Channel, ExclusionReason, OfficeStatus} from "./types.js";

export type Frame =
  | "meets"
  | "talks"
  | "speaks"
  | "hosts"
  | "hosts_name"
  | "hosted"
  | "hosted_to"
  | "calls"
  | "calls_name"
  | "initiates"
  | "called_by"
  | "noun_from"
  | "noun"
  | "weak"
  | "means"
  | "travels"
  | "travels_direct"
  | "noun_visit"
  | "sends"
  | "noun_message"
  | "other_end"
  | "joins"
  | "meets_name"
  | "convenes"
  | "contacts"
  | "hosting"
  | "is_in"
  | "echo"
  | "noun_call"
  | "wishes"
  | "travels_again"
  | "travels_planned";

export interface ChannelRule {
  id: string;
  channel: Channel;
  frame: Frame;
}

export type Cue =
  | "denied"
  | "not"
  | "hypothetical"
  | "rumoured"
  | "invited"
  | "refused"
  | "announced"
  | "cancelled"
  | "past";

/** What a phrase of the lexicon stands for. */
export type Meaning =
  | {kind: "person"; people: PersonRow[]; full: boolean}
  | {kind: "outsider"; outsider: OutsiderRow}
  | {kind: "role"; role: string; status: OfficeStatus | null; level: string; plural: boolean}
  | {kind: "country"; country: string}
  | {kind: "demonym"; country: string}
  | {kind: "place"; place: PlaceRow}
  | {kind: "title"; status: string | null}
  | {kind: "trigger"; rule: ChannelRule}
  | {kind: "cue"; cue: Cue; rule: string}
  | {kind: "invite"; frame: "invited_by" | "inviter_before"; rule: string}
  | {kind: "word"; word: string};

/** What the running text may touch on, found beside the grammar. */
export type Theme =
  | {kind: "occasion"; rule: string; occasion: string; occasionKind: string; affects: string}
  | {kind: "topic"; rule: string; topic: string}
  | {kind: "event"; rule: string; event: string}
  | {kind: "exclusion"; rule: string; reason: ExclusionReason};

export interface BoilerplateRule {
  id: string;
  kind: RegionKind;
  test: (line: string) => boolean;
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
}

export interface Lexicon {
  rows: LexiconRows;
  languages: Map<string, Language>;
  /** Every language's boilerplate: pages mix languages in their furniture. */
  boilerplate: BoilerplateRule[];
}

/** Compiles the rows once; the result is immutable and may be shared by any number of texts. */
export function compileLexicon(rows: LexiconRows): Lexicon {
  const languages = new Map(
    Object.entries(rows.languages).map(([code, files]) => [code, compileLanguage(code, files, rows)])
  );
  return {rows, languages, boilerplate: [...languages.values()].flatMap((language) => language.boilerplate)};
}

function compileLanguage(code: string, files: LanguageRows, rows: LexiconRows): Language {
  const meanings = new PhraseIndex<Meaning>();
  const add = (phrase: string, meaning: Meaning) => {
    for (const words of expandPhrase(phrase)) meanings.add(words, meaning);
  };
  addPeople(meanings, rows);
  for (const place of rows.places)
    for (const alias of place.aliases) meanings.add(phraseWords(alias), {kind: "place", place});
  for (const {country, names, demonyms} of files.countries) {
    for (const name of names) add(name, {kind: "country", country});
    for (const demonym of demonyms) add(demonym, {kind: "demonym", country});
  }
  for (const r of files.roles) {
    add(r.phrase, {
      kind: "role",
      role: r.role,
      status: (r.status as OfficeStatus) ?? null,
      level: r.level,
      plural: r.plural
    });
  }
  for (const {phrase, status} of files.titles) add(phrase, {kind: "title", status: status || null});
  for (const r of files.words) add(r.phrase, {kind: "word", word: r.class});
  for (const r of files.status) add(r.phrase, {kind: "cue", cue: r.cue as Cue, rule: r.rule_id});
  for (const r of files.initiators) {
    add(r.phrase, {kind: "invite", frame: r.frame as "invited_by", rule: r.rule_id});
  }
  for (const r of files.channels) {
    const rule = {id: r.rule_id, channel: r.channel as Channel, frame: r.frame as Frame};
    add(r.phrase, {kind: "trigger", rule});
  }
  return {
    code,
    meanings,
    themes: compileThemes(files),
    boilerplate: files.boilerplate.map(boilerplateRule),
    dates: compileDateLexicon(files.dates),
    words: (name) => wordsOf(files, name)
  };
}

function wordsOf(files: LanguageRows, name: string): string[] {
  const rows = files.words.filter((row) => row.class === name);
  return rows.flatMap((row) => expandPhrase(row.phrase).map((words) => words.join(" ")));
}

function addPeople(index: PhraseIndex<Meaning>, rows: LexiconRows): void {
  const byAlias = new Map<string, {words: string[]; people: PersonRow[]}>();
  for (const person of rows.people) {
    for (const words of spellings(person)) {
      const key = words.join(" ");
      if (!key) continue;
      const entry = byAlias.get(key) ?? {words, people: []};
      if (!entry.people.includes(person)) entry.people.push(person);
      byAlias.set(key, entry);
    }
  }
  for (const {words, people} of byAlias.values()) {
    const full = words.filter((word) => word !== "al" && word !== "el").length > 1;
    index.add(words, {kind: "person", people, full});
  }
  for (const outsider of rows.outsiders) {
    for (const alias of outsider.aliases) index.add(phraseWords(alias), {kind: "outsider", outsider});
  }
}

/** A person's listed names, and every first name met with every surname met: the press mixes spellings freely. */
function spellings(person: PersonRow): string[][] {
  const listed = [person.name, person.native_script ?? "", ...person.aliases]
    .map(phraseWords)
    .filter((w) => w.length > 0);
  const bare = new Set(listed.map((words) => words.join(" ")));
  const firsts = new Set<string>();
  const lasts = new Map<string, string[]>();
  for (const words of listed) {
    const rest = words.slice(1);
    if (rest.length === 0 || !bare.has(rest.join(" "))) continue;
    firsts.add(words[0] ?? "");
    lasts.set(rest.join(" "), rest);
  }
  for (const words of listed) if (words.length === 1 && (words[0]?.length ?? 0) > 3) lasts.set(words[0] ?? "", words);
  const mixed = [...firsts].flatMap((first) => [...lasts.values()].map((last) => [first, ...last]));
  return [...listed, ...mixed];
}

function compileThemes(files: LanguageRows): PhraseIndex<Theme> {
  const themes = new PhraseIndex<Theme>();
  const add = (phrase: string, theme: Theme) => {
    for (const words of expandPhrase(phrase)) themes.add(words, theme);
  };
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
  const starts = expandLiteral(row.phrase);
  const test = (line: string) =>
    starts.some((start) => line.startsWith(start) && !/^\p{L}/u.test(line.slice(start.length)));
  return {id: row.rule_id, kind: row.kind as RegionKind, test};
}

function expandLiteral(phrase: string): string[] {
  const match = /^\(([^()]*)\)(.*)$/.exec(phrase);
  return match ? (match[1] ?? "").split("|").map((option) => option + (match[2] ?? "")) : [phrase];
}
