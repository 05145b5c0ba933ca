const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count as prose writes it: in words up to ten, in digits above; none is "no". */
export function numberWord(n: number): string {
  return WORDS[n] ?? String(n);
}

/** A count with its noun: "one text", "ten texts". Irregular plurals are passed. */
export function countOf(n: number, noun: string, plural = `${noun}s`): string {
  return `${numberWord(n)} ${n === 1 ? noun : plural}`;
}
