import {phraseWords} from "../lexicon/expand-phrase.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";

/** Share of pairs of letters that two spellings of one name have in common at least. */
const ALIKE = 1 / 3;
const VOWELS = /[aeiouy]/g;
const DOUBLED = /(.)\1/g;

/** Whether a word before a surname may be a spelling of one of these people's first names: "Yavad" of Javad, not Bahram of Rostam. */
export function maySpell(word: string, people: readonly PersonRow[]): boolean {
  return people.some(({name, aliases}) =>
    [name, ...aliases].some((called) => {
      const [first, second] = phraseWords(called);
      return first !== undefined && second !== undefined && isAlike(word, first);
    })
  );
}

function isAlike(a: string, b: string): boolean {
  if (consonants(a) === consonants(b)) return true;
  const [of, other] = [pairs(a), pairs(b)];
  return (2 * of.filter((pair) => other.includes(pair)).length) / (of.length + other.length) >= ALIKE;
}

/** Vowels and doubled letters are the first thing that transliterations change. */
function consonants(word: string): string {
  return word.replace(VOWELS, "").replace(DOUBLED, "$1");
}

function pairs(word: string): string[] {
  return Array.from({length: Math.max(0, word.length - 1)}, (_, i) => word.slice(i, i + 2));
}
