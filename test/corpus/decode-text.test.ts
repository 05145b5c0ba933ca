import {expect, test} from "vitest";
import {decodeText, wideEncoding} from "../../src/corpus/decode-text.js";

const FRENCH =
  "Le président a reçu à l’aéroport le ministre des Affaires étrangères, a annoncé l’agence. « C’est un début », dit-il.";
const ARABIC = "أكد الرئيس خلال اتصال هاتفي مع نظيره أهمية التشاور بين البلدين";
const CURLY = "The minister said: “We met on Monday” – and left.";
const OWN = new Map([
  ...Array.from({length: 256}, (_, i) => [String.fromCharCode(i), i] as const),
  ...Object.entries({"‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96})
]);
const ARABIC_OWN = new Map(
  [...new TextDecoder("windows-1256").decode(Uint8Array.from({length: 256}, (_, i) => i))].map((char, i) => [char, i])
);

function encoded(text: string, bytes: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from([...text], (char) => bytes.get(char) ?? 63);
}

test.each([FRENCH, ARABIC, CURLY, "plain"])("%s is read from UTF-8 and UTF-16, marked or not", (text) => {
  expect(decodeText(Buffer.from(text))).toBe(text);
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text);
  const wide = Buffer.from(text, "utf16le");
  expect(decodeText(wide)).toBe(text);
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toBe(text);
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]).swap16())).toBe(text);
  expect(decodeText(Buffer.from(wide).swap16())).toBe(text);
});

test("Windows-1252 and 1256 are told by their letters", () => {
  expect(decodeText(encoded(FRENCH, OWN))).toBe(FRENCH);
  expect(decodeText(encoded(CURLY, OWN))).toBe(CURLY);
  expect(decodeText(encoded(ARABIC, ARABIC_OWN))).toBe(ARABIC);
});

test("what a page states counts where its bytes are not UTF-8", () => {
  const bytes = encoded("\u0160koda", new Map([["\u0160", 0xa9], ...OWN]));
  expect(decodeText(bytes, "iso-8859-2")).toBe("\u0160koda");
  expect(decodeText(bytes, "no-such-thing")).toBe("©koda");
  expect(decodeText(Buffer.from(FRENCH), "iso-8859-2")).toBe(FRENCH);
});

test("line ends and spaces are let be, and a zero byte makes no UTF-16", () => {
  expect(decodeText(Buffer.from("a\r\nb\u00a0c\u200d\r"))).toBe("a\r\nb\u00a0c\u200d\r");
  expect(wideEncoding(Buffer.from(`${"long enough ".repeat(20)}\0`))).toBeNull();
  expect(decodeText(new Uint8Array())).toBe("");
});
