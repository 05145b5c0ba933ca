/** By code unit, one more than what it folds to; 0 where that has not been worked out yet. */
const folds = new Uint32Array(65536);

/** A code unit in lower case without its accent. */
export function foldCode(code: number): number {
  const known = folds[code] ?? 0;
  if (known > 0) return known - 1;
  const folded = computeFold(code);
  folds[code] = folded + 1;
  return folded;
}

function computeFold(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize("NFD");
  const folded = /^[^\p{M}\u{10000}-\u{10ffff}]\p{M}*$/u.test(base) ? base.charCodeAt(0) : code;
  return SPECIAL[String.fromCharCode(folded)] ?? folded;
}

/** Letters that Unicode does not decompose, and Arabic letter variants that spellings mix freely. */
const SPECIAL: Record<string, number> = Object.fromEntries(
  Object.entries({
    "’": "'",
    "‘": "'",
    ʼ: "'",
    "`": "'",
    ı: "i",
    ø: "o",
    ł: "l",
    đ: "d",
    أ: "ا",
    إ: "ا",
    آ: "ا",
    ى: "ي",
    ی: "ي",
    ئ: "ي",
    ک: "ك",
    ة: "ه",
    ؤ: "و"
  }).map(([from, to]) => [from, to.charCodeAt(0)])
);

/** Most texts are of these alone; what is in them folds as it becomes small. */
const PLAIN = /^[\0-_a-\x7f]*$/;
/** Nothing in it changes when it is made small: asking for that takes longer than to see this. */
const SMALL = /^[\0-@[-_a-\x7f]*$/;
/** As many code units as a call may have arguments, with room to spare. */
const PIECE = 8192;
const piece = new Uint16Array(PIECE);

/** Lower case without accents, one code unit for one code unit, so that offsets stay those of the input. */
export function fold(text: string): string {
  if (SMALL.test(text)) return text;
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = "";
  for (let from = 0; from < text.length; from += PIECE) {
    const length = Math.min(PIECE, text.length - from);
    for (let i = 0; i < length; ++i) piece[i] = foldCode(text.charCodeAt(from + i));
    folded += String.fromCharCode.apply(null, piece.subarray(0, length) as unknown as number[]);
  }
  return folded;
}
