import {objectOf} from "../grammar/object-of.js";
import {type Reading, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";

/** "X called Y a brother": a name given, no call. */
export function givesName({reading}: Scene, t: number): boolean {
  const object = objectOf(reading, t, {direct: true, prepositions: []});
  const next = object ? object.last + 1 : -1;
  if (!object || object.first < t) return false;
  if (object.entities[0]?.reference === "they" && isNamed(reading, object.last)) return true;
  const {item} = reading.units[next] ?? {};
  const to = reading.units[object.last]?.entity?.to ?? -2;
  if (/^\s*[“"‘«]/.test(reading.tokens.text.slice(reading.tokens.end[to - 1]))) return true;
  return wordAt(reading, next) === "det" && item?.from === to && isArticle(reading, to);
}

/** "the", "a"; not "le 5 mai", nor "el presidente" where whoever acts may stand behind. */
function isArticle({tokens: {form}, small, dated, traits}: Reading, word: number): boolean {
  if (traits.size > 0 || dated.has(word) || dated.has(word + 1)) return false;
  return small.one_only.has(form[word] ?? "") || small.told_of.has(form[word] ?? "");
}

/** "calling them martyrs": straight behind whom a call is for stands no bare word. */
export function isNamed(reading: Reading, last: number): boolean {
  const {units, tokens, dated} = reading;
  const to = units[last]?.entity?.to ?? 0;
  const next = units[last + 1];
  const word = next?.item?.from === to && next.item.meaning.kind !== "title";
  return (
    isSpace(tokens.text.slice(tokens.end[to - 1], tokens.start[to])) &&
    !word &&
    !dated.has(to) &&
    units[last]?.entity?.reference !== null
  );
}

const isSpace = (text: string): boolean => /^\s+$/.test(text);
