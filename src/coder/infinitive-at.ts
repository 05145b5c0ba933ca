import type {Reading} from "./group.js";

/** The token of the "to" that begins the words of unit `t` or stands before them; -1 where there is none. */
export function infinitiveAt({units, tokens: {form}, small}: Reading, t: number): number {
  const {from = 0} = units[t]?.item ?? {};
  return [from, from - 1].find((token) => small.infinitive.has(form[token] ?? "")) ?? -1;
}
