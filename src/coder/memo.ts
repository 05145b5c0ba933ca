/** Texts in each half: several thousand paragraphs of news in all. */
const HALF = 4096;
/** Longer texts come again too seldom to be kept. */
const LONGEST = 1000;

/**
 * What was made of short texts, by the text: news repeats its paragraphs of background. Holds so many and no more; what has
 * not come again for long is forgotten first.
 */
export class Memo<T extends object> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  /** What is known of a text, else what `make` makes of it, which must hang on nothing else. */
  of(text: string, make: (text: string) => T): T {
    if (text.length > LONGEST) return make(text);
    const known = this.young.get(text);
    if (known) return known;
    const own = ownCopy(text);
    const made = this.old.get(text) ?? make(own);
    if (this.young.size === HALF) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(own, made);
    return made;
  }
}

/** A slice kept as it is would keep the whole text it was cut from in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
