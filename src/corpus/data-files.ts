import {ACCEPTED} from "./accepted.js";
import {DYAD} from "./dyad.js";
import type {Schema} from "./schema.js";
import {anyPairTables} from "./schemas/any-pair.js";
import {languageTables} from "./schemas/language.js";
import {lexiconTables} from "./schemas/lexicon.js";
import {referenceTables} from "./schemas/reference.js";
import {sources} from "./schemas/sources.js";
import {strings} from "./schemas/strings.js";
import {style} from "./schemas/style.js";
import type {Shape} from "./shape.js";
import {SITE} from "./site.js";

/** Every table of `data/` by its path; `<language>` stands for any folder of a language. */
export const dataTableFiles: Readonly<Record<string, Schema>> = {
  ...under("", {style}),
  ...under("strings/", {"<language>": strings}),
  ...under("sources/", {sources}),
  ...under("lexicon/", lexiconTables),
  ...under("lexicon/<language>/", languageTables),
  ...under("lexicon/<language>/any-pair/", anyPairTables),
  ...under("reference/", referenceTables)
};

/** Every JSON file of `data/` by its path. */
export const dataJsonFiles: Readonly<Record<string, Shape>> = {
  "dyad.json": DYAD,
  "site.json": SITE,
  "accepted.json": ACCEPTED
};

/** A path as the two lists name it. */
export function listedPath(path: string): string {
  return path
    .replace(/^lexicon\/[^/]+\//, "lexicon/<language>/")
    .replace(/^strings\/[^/]+\.csv$/, "strings/<language>.csv");
}

function under(folder: string, tables: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(tables).map(([name, schema]) => [`${folder}${name}.csv`, schema]));
}
