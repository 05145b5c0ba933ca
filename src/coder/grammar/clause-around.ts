import {unitFrom, unitTo} from "../people/entities.js";
import {wordsWithin} from "../text/words-within.js";
import {isHuman, type Reading, textBetween, unitAt, wordAt} from "./reading.js";

/** Words `from`–`to` of a text. */
export interface Stretch {
  from: number;
  to: number;
}

const MARKS = /[;:“”«»"]/;
const BREAKS = new Set(["which", "clause", "then", "says", "report"]);

/**
 * The words of the clause that holds units `first` to `last`, from the break before it to the break behind; `sentence` in
 * letters of the text.
 */
export function clauseAround(
  reading: Reading,
  {first, last}: {first: number; last: number},
  sentence: {start: number; end: number}
): Stretch {
  let left = first;
  while (left > 0 && !parts(reading, left - 1, left) && !breaks(reading, left - 1)) left -= 1;
  let right = last;
  while (right + 1 < reading.units.length && !parts(reading, right, right + 1)) {
    if (breaks(reading, right + 1) || wordAt(reading, right + 1) === "who") break;
    right += 1;
  }
  const [opens, ends, final] = [left - 1, right + 1, right].map((i) => unitAt(reading, i));
  return {
    // Words before the first unit belong to it: "On Monday X …".
    from: opens ? unitTo(opens) : wordsWithin(reading.tokens, sentence).from,
    to: ends ? unitFrom(ends) : lastWord(reading, final ? unitTo(final) : reading.to, sentence.end)
  };
}

/** The word behind the last one of a sentence, or before a mark that ends a clause. */
function lastWord({tokens}: Reading, from: number, end: number): number {
  let word = from;
  while (word < tokens.start.length && (tokens.end[word] ?? end) <= end) {
    if (MARKS.test(tokens.text.slice(tokens.end[word - 1] ?? 0, tokens.start[word]))) break;
    word += 1;
  }
  return word;
}

/** "where", "that", "said": what stands behind is told by or of something else. */
function breaks(reading: Reading, i: number): boolean {
  const {item} = reading.units[i] ?? {};
  if (item?.meaning.kind !== "word") return false;
  return BREAKS.has(item.meaning.word) || reading.small.reporting.has(reading.tokens.form[item.from] ?? "");
}

function parts(reading: Reading, a: number, b: number): boolean {
  return MARKS.test(textBetween(reading, a, b));
}

/** Whether another clause begins between two units: "X said that Y …", "X where Y". */
export function isBroken(reading: Reading, a: number, b: number): boolean {
  for (let i = a + 1; i < b; ++i) if (breaks(reading, i) && !isAside(reading, i, b)) return true;
  return false;
}

/** "X was seen in July, before the next round, with Y": a comma ends what only says when, and nobody acts in it. */
function isAside(reading: Reading, i: number, b: number): boolean {
  if (wordAt(reading, i) !== "clause") return false;
  for (let k = i; k < b && !isHuman(reading.units[k + 1]); ++k)
    if (/,/.test(textBetween(reading, k, k + 1))) return true;
  // "put it before Y"
  const before = reading.small.in_front_of.has(reading.tokens.form[reading.units[i]?.item?.from ?? -1] ?? "");
  return (before && b === i + 1) || /,/.test(textBetween(reading, b - 1, b));
}
