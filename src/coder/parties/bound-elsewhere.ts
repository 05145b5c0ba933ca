import {behindArticle, type Reading, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {unitTo} from "../people/entities.js";

/** Words between "to" and somebody's name. */
const ARTICLE = 1;

/**
 * "a letter to the heads of many countries", "from a group of friends": at `word`, straight behind a letter, begins whom it is
 * for or from, and the text tells nothing of him. A country or capital of the two sides stands for its government.
 */
export function isBoundElsewhere({reading, sides}: Scene, word: number): boolean {
  const {tokens, small, units} = reading;
  if (!small.joins_letter.has(tokens.form[word] ?? "")) return false;
  const at = units.findIndex(({entity}) => entity !== undefined && entity.from > word);
  const next = units[at]?.entity;
  if (!next || next.from - word - 1 > ARTICLE) return true;
  return next.kind === "human" ? isOfBody(reading, at) : !sides.includes(next.country ?? "");
}

/** "the president of the Security Council": an office of no country's. */
function isOfBody(reading: Reading, at: number): boolean {
  const unit = reading.units[at];
  const nameless = unit?.entity?.members.every((m) => m.name === null && m.side === null) === true;
  const of = reading.units[at + 1];
  if (!unit || !nameless || wordAt(reading, at + 1) !== "of" || of?.item?.from !== unitTo(unit)) return false;
  const body = behindArticle(reading, at + 2);
  return reading.units[body]?.entity === undefined;
}
