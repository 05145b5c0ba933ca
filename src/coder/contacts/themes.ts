import type {Language, Theme} from "../lexicon/lexicon.js";
import type {Sentence} from "../text/segment.js";
import type {Tokens} from "../text/tokens.js";

/** A theme phrase in the running text, in offsets of the normalised text. */
export interface ThemeHit {
  theme: Theme;
  start: number;
  end: number;
  sentence: number;
}

/** Occasions, topics, dated events and known non-contacts, the longest phrase of each kind at each place. */
export function findThemes(tokens: Tokens, language: Language, sentences: readonly Sentence[]): ThemeHit[] {
  const {themes} = language;
  const hits: ThemeHit[] = [];
  const ends = new Map<string, number>();
  let at = 0;
  sentences.forEach((sentence, index) => {
    while (at < tokens.start.length && (tokens.start[at] ?? 0) < sentence.start) at += 1;
    let to = at;
    while (to < tokens.start.length && (tokens.end[to] ?? 0) <= sentence.end) to += 1;
    const bounds = {limit: to};
    for (; at < to; ++at) {
      const found = themes.at(tokens, at, bounds);
      if (found.length === 0) continue;
      const longest = new Map<string, ThemeHit>();
      for (const hit of found) {
        const end = tokens.end[hit.to - 1] ?? 0;
        longest.set(hit.value.kind, {theme: hit.value, start: tokens.start[at] ?? 0, end, sentence: index});
      }
      for (const hit of longest.values()) {
        if (hit.start < (ends.get(hit.theme.kind) ?? 0)) continue;
        ends.set(hit.theme.kind, hit.end);
        hits.push(hit);
      }
    }
  });
  return hits;
}
