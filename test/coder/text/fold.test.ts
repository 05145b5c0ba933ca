import fc from "fast-check";
import {expect, test} from "vitest";
import {fold} from "../../../src/coder/text/fold.js";

test.each([
  ["Damascus", "damascus"],
  ["Jameneí", "jamenei"],
  ["Çavuşoğlu", "cavusoglu"],
  ["Ra’isi", "ra'isi"],
  ["Łukasz Đorđe", "lukasz dorde"],
  ["أحمد الأسد", "احمد الاسد"],
  ["رئیس", "ريىس".replace("ى", "ي")]
])("%s folds to %s", (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test("two spellings of one name fold alike, two names do not", () => {
  expect(fold("RAÏSSI")).toBe(fold("Raissi"));
  expect(fold("Jalali")).not.toBe(fold("Jalili"));
});

test("letters that Unicode does not take apart into a letter and marks stay", () => {
  expect(fold("ß 한 😀")).toBe("ß 한 😀");
});

test("every code unit keeps its place", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), {maxLength: 80}), (codes) => {
      expect(fold(String.fromCharCode(...codes))).toHaveLength(codes.length);
    })
  );
});

test("long texts fold whole", () => {
  expect(fold("É".repeat(20_000))).toBe("e".repeat(20_000));
});

test("plain letters fold as they do among others", () => {
  const plain = String.fromCharCode(...Array.from({length: 128}, (_, code) => code));
  expect(fold(plain)).toBe(fold(`${plain}é`).slice(0, -1));
});
