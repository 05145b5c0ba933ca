import {join} from "node:path";
import {loadLexicon} from "../../src/load-lexicon.js";

export const root = join(import.meta.dirname, "../..");
export const dataDir = join(root, "data");
export const lexicon = loadLexicon(dataDir);
