import {expect, test} from "vitest";
import {expandTemplate, type Piece} from "../../../src/coder/dates/template.js";

function written(phrase: string): string[] {
  return expandTemplate(phrase).map((sequence) => sequence.map(show).join(" "));
}

function show(piece: Piece): string {
  if ("begin" in piece) return "^";
  return "word" in piece ? piece.word : `{${piece.slot}}`;
}

test("choices and options give every sequence", () => {
  expect(written("(on|) {weekday}")).toEqual(["on {weekday}", "{weekday}"]);
  expect(written("a (b|c (d|))")).toEqual(["a b", "a c d", "a c"]);
  expect(written("(Feb|Feb.)")).toEqual(["feb", "feb ."]);
});

test("words are folded, marks stand alone, parentheses are written as slots", () => {
  expect(written("Après-midi, l'Été")).toEqual(["apres - midi , l ' ete"]);
  expect(written("since ^{month!}")).toEqual(["since ^ {month!}"]);
  expect(written("{weekday} {open}{day}{close}")).toEqual(["{weekday} ( {day} )"]);
});

test("brackets that do not pair are refused", () => {
  expect(() => expandTemplate("(on {weekday}")).toThrow('a bracket without its partner: "(on {weekday}"');
  expect(() => expandTemplate("on) {weekday}")).toThrow('a bracket closes that none opened: "on) {weekday}"');
});
