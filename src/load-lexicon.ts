import {anyPairInput} from "./coder/lexicon/any-pair-input.js";
import {compileLexicon, type Lexicon} from "./coder/lexicon/lexicon.js";
import {type LexiconInput, lexiconRows} from "./coder/lexicon/lexicon-input.js";
import type {LexiconRows} from "./coder/lexicon/lexicon-rows.js";
import {loadDataTables} from "./corpus/data-tables.js";
import {readDyad} from "./corpus/dyad.js";
import {readLexicon} from "./corpus/lexicon.js";
import {readReference} from "./corpus/reference.js";

/**
 * What the coder needs to know, from the lexicon and the reference of a data folder. With `anyPair` it looks for contacts
 * of any two countries in place of the two sides.
 */
export function loadLexicon(dataDir: string, options: {anyPair?: boolean} = {}): Lexicon {
  return compileLexicon(loadRows(dataDir, options));
}

/** The rows that such a lexicon is compiled from. */
export function loadRows(dataDir: string, {anyPair = false}: {anyPair?: boolean} = {}): LexiconRows {
  const facts = readFacts(dataDir);
  return lexiconRows(anyPair ? anyPairInput(inputOf(facts), facts.lexicon.anyPair) : inputOf(facts));
}

/** What the coder's lexicon is compiled from, row by row as the files state it. */
export function loadLexiconInput(dataDir: string): LexiconInput {
  return inputOf(readFacts(dataDir));
}

/** What a data folder says beside its texts: the two sides, the lexicon, the reference. */
export function readFacts(dataDir: string) {
  const tables = loadDataTables(dataDir);
  return {dyad: readDyad(dataDir), lexicon: readLexicon(dataDir, tables), reference: readReference(dataDir, tables)};
}

/** What of it the coder is to know. */
export function inputOf({dyad, lexicon, reference: {tenures, events}}: ReturnType<typeof readFacts>): LexiconInput {
  return {...lexicon, tenures, events, sides: dyad.sides.map(({side}) => side)};
}
