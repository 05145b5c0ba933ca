import {GAP} from "../../coder/lexicon/channel-rule.js";
import {GRAMMAR_CLASSES} from "../../coder/lexicon/grammar-classes.js";
import type {Table} from "../../corpus/csv.js";
import type {TablesByName} from "../../corpus/data-tables.js";

/** A phrase that a row gives a meaning. */
export interface Saying {
  phrase: string;
  /** What kind of thing the words are, e.g. `role`; where words have two, the grammar takes the one of lower `rank`. */
  kind: string;
  rank: number;
  /** Counts only where the text has a capital. */
  capital: boolean;
  /** Something the text touches on, beside the grammar; of two of one kind the later row counts. */
  theme: boolean;
  /** Two rows that mean the same do not disagree. */
  meaning: string;
  file: string;
  row: number | null;
  column: string;
}

interface Source {
  file: string;
  column?: string;
  kind: string;
  meaning: (row: Row) => string;
}

type Row = Readonly<Record<string, unknown>>;

/** Words that count only with their accents leave others what is spelt without. */
const WRITTEN = "_written";
/** In the order in which the grammar prefers them. */
const READ: readonly Source[] = [
  {file: "outsiders", column: "aliases", kind: "outsider", meaning: ({name}) => String(name)},
  {file: "channels", kind: "contact words", meaning: ({channel, frame}) => `${channel}, ${frame}`},
  {file: "places", column: "aliases", kind: "place", meaning: ({place}) => String(place)},
  {file: "countries", column: "names", kind: "country", meaning: ({country}) => String(country)},
  {file: "roles", kind: "role", meaning: ({role, status, plural}) => [role, status, plural].filter(Boolean).join(", ")},
  {file: "countries", column: "demonyms", kind: "demonym", meaning: ({country}) => String(country)},
  {file: "initiators", kind: "sign", meaning: ({frame}) => String(frame)},
  {file: "status", kind: "sign", meaning: ({cue}) => String(cue)},
  {file: "words", kind: "word", meaning: ({class: name}) => String(name)},
  {file: "titles", kind: "title", meaning: ({status}) => String(status ?? "title")}
];
/** Kinds that do not compete with one another: the same words may be a topic and an occasion. */
const THEMES: readonly Source[] = [
  {file: "occasions", kind: "occasion", meaning: ({occasion}) => String(occasion)},
  {file: "topics", kind: "topic", meaning: ({topic}) => String(topic)},
  {file: "events", kind: "event", meaning: ({event_id: id}) => String(id)},
  {file: "exclusions", kind: "exclusion", meaning: ({reason}) => String(reason)}
];

/** Everything the rows of a language, and the names every language shares, say that words mean. */
export function sayings(shared: TablesByName, language: TablesByName): Saying[] {
  return [...READ, ...THEMES].flatMap((source, rank) => {
    const table = language[source.file] ?? shared[source.file];
    return table ? inTable(table, source, rank) : [];
  });
}

/** Whether the first leaves the second none of the words they share. */
export function competes(winner: Saying, loser: Saying): boolean {
  if (winner.theme || loser.theme) return winner.kind === loser.kind;
  return loser.capital || !winner.capital;
}

const NAMES = new Set(["outsider", "place", "country"]);

function needsCapital(kind: string, phrase: string): boolean {
  return NAMES.has(kind) || (kind === "demonym" && phrase !== phrase.toLowerCase());
}

function inTable({file, rows, lines}: Table, {column = "phrase", kind, meaning}: Source, rank: number): Saying[] {
  return (rows as readonly Row[]).flatMap((row, index) => {
    if (isReadAlone(String(row.class))) return [];
    const place = {
      kind,
      rank,
      theme: rank >= READ.length,
      meaning: meaning(row),
      file,
      row: lines[index] ?? null,
      column
    };
    // Of a phrase with a gap only what stands behind it is looked for.
    const phrases = [row[column] ?? []].flat().map((phrase) => String(phrase).split(GAP).at(-1) ?? "");
    return phrases.map((phrase) => ({phrase, ...place, capital: needsCapital(kind, phrase)}));
  });
}

/** Classes that are looked up by themselves, whatever else their phrases are read as. */
function isReadAlone(name: string): boolean {
  return GRAMMAR_CLASSES.has(name) || name === "says" || name.endsWith(WRITTEN);
}
