import {CUE_SCOPES, CUES, FRAMES, INVITE_FRAMES} from "../../coder/lexicon/codes.js";
import type {Table} from "../../corpus/csv.js";
import type {TablesByName} from "../../corpus/data-tables.js";
import {suggest} from "../../corpus/near.js";
import {type Problem, problem} from "../../corpus/problem.js";

interface Codes {
  table: string;
  column: string;
  known: readonly string[];
  /** What may stand behind a code. */
  behind?: RegExp;
}

/** The words in which rows speak to the grammar. */
const grammarCodes: readonly Codes[] = [
  {
    table: "channels",
    column: "frame",
    known: FRAMES,
    behind: /(_him)?(_(planned|present|coming|retold|meant|unmade))?$/
  },
  {table: "initiators", column: "frame", known: INVITE_FRAMES},
  {table: "status", column: "cue", known: CUES, behind: new RegExp(`(_(${CUE_SCOPES.join("|")}))?$`)}
];

/** Frames and cues that the grammar does not know. */
export function unknownCodes(files: TablesByName): Problem[] {
  return grammarCodes.flatMap((codes) => {
    const table = files[codes.table];
    return table ? inTable(table, codes) : [];
  });
}

function inTable({file, rows, lines}: Table, {column, known, behind = /$/}: Codes): Problem[] {
  return (rows as readonly Readonly<Record<string, unknown>>[]).flatMap((row, index) => {
    const value = row[column];
    if (typeof value !== "string" || known.includes(value.replace(behind, ""))) return [];
    const place = {file, row: lines[index] ?? null, column, value};
    return [problem(place, "is not known to the grammar", suggest(value, known, `use one of ${known.join(", ")}`))];
  });
}
