import type {DataTables, TablesByName} from "../../corpus/data-tables.js";
import type {Problem} from "../../corpus/problem.js";
import {openNames} from "./open-names.js";
import {shadowedLines} from "./page-lines.js";
import {sayings} from "./sayings.js";
import {shadowProblems} from "./shadows.js";
import {unknownCodes} from "./unknown-codes.js";
import {unreadableDates, unreadablePhrases} from "./unreadable.js";

/** Rows of the lexicon that the coder cannot read, can never match, hides behind another row or cannot tell apart. */
export function checkLexiconRules(tables: DataTables): Problem[] {
  const folders = [...Object.values(tables.languages), ...Object.values(tables.anyPair)];
  const languages = folders.flatMap((files) => ofLanguage(files, tables.lexicon));
  // What every language shares is told once.
  const told = new Set<string>();
  const once = languages.filter((found) => !told.has(JSON.stringify(found)) && told.add(JSON.stringify(found)));
  return [...once, ...openNames(tables)];
}

function ofLanguage(files: TablesByName, shared: TablesByName): Problem[] {
  const {dates, boilerplate, ...phrases} = files;
  return [
    ...unknownCodes(files),
    ...Object.values(phrases).flatMap(unreadablePhrases),
    ...(dates ? unreadableDates(dates) : []),
    ...(boilerplate ? shadowedLines(boilerplate) : []),
    ...shadowProblems(sayings(shared, files))
  ];
}
