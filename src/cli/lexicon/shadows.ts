import {expandPhrase} from "../../coder/lexicon/expand-phrase.js";
import {PhraseIndex} from "../../coder/lexicon/phrases.js";
import {type Problem, warning} from "../../corpus/problem.js";
import {competes, type Saying} from "./sayings.js";

interface Shadow {
  loser: Saying;
  winner: Saying;
  words: string[];
}

/**
 * Rows whose words another row gives another meaning, which is the one that counts: of two kinds the one the grammar
 * prefers, of one kind the earlier row, of two themes the later. A row that loses all its words can never match.
 */
export function shadowProblems(all: readonly Saying[]): Problem[] {
  const shadows = [...shadowsIn(all).values()];
  const lost = new Map<string, Set<string>>();
  for (const {loser, words} of shadows) lost.set(rowOf(loser), new Set([...(lost.get(rowOf(loser)) ?? []), ...words]));
  const dead = new Set([...lost].filter(([row, words]) => isAll(row, words, all)).map(([row]) => row));
  return shadows.map(({loser, winner, words}) => {
    const {file, row, column} = loser;
    const [value = null] = words;
    const other = `${winner.kind} ${winner.meaning} by ${winner.file} row ${winner.row}`;
    const verb = words.length > 1 ? `and ${words.length - 1} more are read as` : "is read as";
    const never = dead.has(rowOf(loser)) ? ", so that this row never matches" : "";
    const message = `${verb} ${other}, not as ${loser.kind} ${loser.meaning}${never}`;
    return warning({file, row, column, value}, message, "take the words out of one of the two rows");
  });
}

/** Whether a row says nothing but these words. */
function isAll(row: string, words: ReadonlySet<string>, all: readonly Saying[]): boolean {
  const phrases = all.filter((saying) => rowOf(saying) === row).map(({phrase}) => phrase);
  if (phrases.some((phrase) => sequences(phrase) > words.size)) return false;
  return phrases.flatMap(expandPhrase).every((sequence) => words.has(sequence.join(" ")));
}

function shadowsIn(all: readonly Saying[]): Map<string, Shadow> {
  const index = new PhraseIndex<Saying>();
  for (const saying of all) if (isReadable(saying.phrase)) index.addPhrase(saying.phrase, saying);
  const shadows = new Map<string, Shadow>();
  for (const {words, values} of index.clashes()) {
    const sayings = values.sort((a, b) => a.rank - b.rank);
    for (const [i, later] of sayings.entries()) {
      const earlier = sayings.slice(0, i).find((saying) => competes(saying, later) && !agree(saying, later));
      if (earlier) note(shadows, {earlier, later, words: words.join(" ")});
    }
  }
  return shadows;
}

function note(
  shadows: Map<string, Shadow>,
  {earlier, later, words}: {earlier: Saying; later: Saying; words: string}
): void {
  const [winner, loser] = later.theme ? [later, earlier] : [earlier, later];
  const key = `${rowOf(loser)} ${rowOf(winner)}`;
  const known = shadows.get(key) ?? {loser, winner, words: []};
  known.words.push(words);
  shadows.set(key, known);
}

/** How many word sequences a phrase can stand for at most. */
function sequences(phrase: string): number {
  const choices = phrase.match(/\([^()]*\)/g) ?? [];
  return choices.reduce((product, choice) => product * choice.split("|").length, 1);
}

function isReadable(phrase: string): boolean {
  return phrase.replace(/\([^()]*\)/g, "").search(/[()]/) < 0;
}

function agree(a: Saying, b: Saying): boolean {
  return a.kind === b.kind && a.meaning === b.meaning;
}

function rowOf({file, row}: Saying): string {
  return `${file}:${row}`;
}
