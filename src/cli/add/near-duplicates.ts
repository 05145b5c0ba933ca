/** A text that is there already, and the share of word sequences that both have (Jaccard index, 0–1). */
export interface Likeness {
  file: string;
  share: number;
}

const WORDS = 5;
/** Two reports of one agency's wording share more than half of their sequences; two accounts of one event under a tenth. */
const ALIKE = 0.4;

/**
 * The texts that say nearly the same as another, the most alike first: by the share of sequences of five words both have
 * (Broder, "On the resemblance and containment of documents", 1997).
 */
export function nearDuplicates(text: string, others: readonly {file: string; text: string}[]): Likeness[] {
  const own = sequences(text);
  return others
    .map(({file, text: other}) => ({file, share: resemblance(own, sequences(other))}))
    .filter(({share}) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
}

function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const sequence of a) if (b.has(sequence)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

function sequences(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(1, words.length - WORDS + 1);
  return new Set(Array.from({length: last}, (_, i) => words.slice(i, i + WORDS).join(" ")));
}
