import {analyse} from "chardet";

/** What pages in the languages of the lexicon were written in before UTF-8; others are too easily mistaken for these. */
const OLD: Readonly<Record<string, string>> = {
  "windows-1252": "windows-1252",
  "ISO-8859-1": "windows-1252",
  "windows-1256": "windows-1256"
};
const UTF8 = new TextDecoder("utf-8", {fatal: true});
/** Enough letters to tell two encodings apart. */
const SAMPLE = 64 * 1024;

/**
 * The text of some bytes, whatever they are encoded in: UTF-8, UTF-16 (told by its byte order mark or its zero bytes),
 * else what `stated` names, else Windows-1252 or 1256 as the letters suggest. A byte order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array, stated: string | null = null): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return UTF8.decode(bytes);
  } catch {
    const encoding = known(stated) ?? detect(bytes);
    const text = new TextDecoder(encoding).decode(bytes);
    return encoding === "windows-1252"
      ? text.replace(/[\u0080-\u009f]/g, (char) => OWN[char.charCodeAt(0) - 0x80] ?? char)
      : text;
  }
}

/** What Windows-1252 has where Latin-1 has control characters. Node 20 decodes the one as the other. */
const OWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Which UTF-16 it is, or null for none. ASCII and Arabic letters alike have zero bytes beside them in it: spaces do. */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.subarray(0, 4096).indexOf(0) < 0) return null;
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 4096); ++i) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 50 < Math.min(bytes.length, 4096)) return null;
  if (odd > 10 * even) return "utf-16le";
  return even > 10 * odd ? "utf-16be" : null;
}

function detect(bytes: Uint8Array): string {
  const found = analyse(bytes.subarray(0, SAMPLE)).find(({name}) => name in OLD);
  return OLD[found?.name ?? ""] ?? "windows-1252";
}

function known(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
