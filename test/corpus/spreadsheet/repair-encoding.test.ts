import {expect, test} from "vitest";
import {repairEncoding} from "../../../src/corpus/spreadsheet/repair-encoding.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("UTF-8 is read as it is, with its byte order mark taken off", () => {
  expect(repairEncoding(utf8("a,é,ش\n"))).toEqual({text: "a,é,ش\n", misread: null});
  expect(repairEncoding(utf8("\ufeffa\n")).text).toBe("a\n");
});

test("a file saved in an old encoding is read in it", () => {
  const bytes = Uint8Array.from([...utf8("name\nJos"), 0xe9, ...utf8(" de la Cruz y Mart"), 0xed, ...utf8("n\n")]);
  expect(repairEncoding(bytes)).toEqual({text: "name\nJosé de la Cruz y Martín\n", misread: "another encoding"});
});

test("letters that were misread and saved so are mended; a name with such letters among others stays", () => {
  expect(repairEncoding(utf8("JosÃ© â€“ MartÃ­n"))).toEqual({
    text: "José – Martín",
    misread: "UTF-8 read as Windows-1252"
  });
  expect(repairEncoding(utf8("Ã© und ş")).misread).toBeNull();
});
