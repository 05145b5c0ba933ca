const cache = new Map<number, number>();

function foldCode(code: number): number {
  const known = cache.get(code);
  if (known !== undefined) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize("NFD");
  const folded = base.length > 0 && /^[^\p{M}]\p{M}*$/u.test(base) ? base.charCodeAt(0) : code;
  const special = SPECIAL[String.fromCharCode(folded)];
  const result = special ?? folded;
  cache.set(code, result);
  return result;
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

/** Lower case without accents, one code unit for one code unit, so that offsets stay those of the input. */
export function fold(text: string): string {
  let changed = false;
  for (let i = 0; i < text.length && !changed; ++i) {
    const c = text.charCodeAt(i);
    if (c > 127 || (c > 64 && c < 91)) changed = true;
  }
  if (!changed) return text;
  const parts: string[] = [];
  const codes: number[] = [];
  for (let i = 0; i < text.length; ++i) {
    const c = text.charCodeAt(i);
    codes.push(c < 128 ? (c > 64 && c < 91 ? c + 32 : c) : foldCode(c));
    if (codes.length === 8192) parts.push(String.fromCharCode(...codes.splice(0)));
  }
  parts.push(String.fromCharCode(...codes));
  return parts.join("");
}
