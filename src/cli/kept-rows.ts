import {join, resolve} from "node:path";
import type {LexiconRows} from "../coder/lexicon/lexicon-rows.js";
import {fingerprint, hashOf, keptUnder} from "../corpus/kept.js";
import {loadRows} from "../load-lexicon.js";

/** What of a data folder the coder's rows are read from. */
const READ = ["lexicon", "reference", "dyad.json"];

/**
 * The rows of a data folder that the coder's lexicon is compiled from. They are kept beside `script`, the file all this runs
 * from, and read anew once it or any file of theirs is another. Throws a `DataError` that names every fault in them.
 */
export function rowsOf(dataDir: string, {anyPair, script}: {anyPair: boolean; script: string | null}): LexiconRows {
  const read = () => loadRows(dataDir, {anyPair});
  if (script === null) return read();
  const paths = READ.map((name) => join(dataDir, name));
  const file = join(script, `../rows-${hashOf(`${resolve(dataDir)} ${anyPair}`).slice(0, 16)}.json`);
  try {
    return keptUnder(file, fingerprint([script, ...paths]), read);
  } catch {
    // What is missing or wrong is told by whoever reads it.
    return read();
  }
}
