/** What a stretch of text can consist of, for the date rules. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const LINE = 4;
const UNSEEN = -1;
const classes = new Int8Array(65536).fill(UNSEEN);

/**
 * What a code unit is to the date rules. Behind the end of a text there is none, `NaN`: looking that up would make every
 * later look-up slow.
 */
export function classOf(code: number): number {
  if (Number.isNaN(code)) return MARK;
  const known = classes[code] ?? MARK;
  return known === UNSEEN ? learnClass(code) : known;
}

function learnClass(code: number): number {
  const found = computeClass(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function computeClass(char: string): number {
  if (char === "\n") return LINE;
  if (/[0-9\u0660-\u0669\u06f0-\u06f9]/.test(char)) return DIGIT;
  if (/[\p{L}\p{M}_\u200c\u200d]/u.test(char)) return LETTER;
  return /[\s\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(char) ? SPACE : MARK;
}

/** Whether a code unit of this class goes on with a word. */
export function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}
