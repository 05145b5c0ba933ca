import fc from "fast-check";
import {expect, test} from "vitest";
import {scan} from "../../../src/coder/dates/scan.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {dateLexicon} from "./lexicon.js";

const en = dateLexicon("en");

function cut(text: string): string[] {
  const {start, end, form, number, joined, broken} = scan(text, en);
  return start.map((from, i) => {
    const read = joined[i] ?? ((number[i] ?? -1) >= 0 ? `#${number[i]}` : form[i] || "?");
    return `${broken[i] && i > 0 ? "¶" : ""}${text.slice(from, end[i])}=${read}`;
  });
}

test("words, numbers and marks, with unknown words in one stretch", () => {
  expect(cut("They met on Monday, 3 May")).toEqual(["They met=?", "on=on", "Monday=monday", ",=,", "3=#3", "May=may"]);
});

test("three joined numbers with a year are one date", () => {
  expect(cut("2024-07-10")).toEqual(["2024-07-10=2024-07-10"]);
  expect(cut("03/07/2022")).toEqual(["03/07/2022=03/07/2022"]);
  expect(cut("۱۴۰۳/۰۴/۲۰")).toEqual(["۱۴۰۳/۰۴/۲۰=1403/04/20"]);
  expect(cut("9/26/22")).toEqual(["9/26/22=9/26/22"]);
  expect(cut("9-26-22").join()).not.toContain("9-26-22=9");
  expect(cut("2024-07-10T18:41")).toContain("2024-07-10=2024-07-10");
  expect(cut("a/2021/07/05/b").join()).not.toContain("2021-07-05");
  expect(cut("97-11-18-4")).toEqual(["97-11-18-4=?"]);
});

test("numbers that are amounts or times are no numbers here", () => {
  for (const text of ["$12", "$ 12", "12%", "1,500", "3.5", "18:41", "1/3044", "5pm"])
    expect(cut(text).join(), text).not.toContain("#");
  expect(cut("3-4")).toEqual(["3=#3", "-=-", "4=#4"]);
  expect(cut("3,2023")).toEqual(["3=#3", ",=,", "2023=#2023"]);
  expect(cut("14/15")).toEqual(["14=#14", "/=/", "15=#15"]);
  expect(cut("9th 9yd")).toEqual(["9th=#9", "9yd=?"]);
});

test("quotes and dashes of any shape are one", () => {
  expect(cut("May 3–4")).toEqual(["May=may", "3=#3", "–=-", "4=#4"]);
  expect(cut("Monday’s")).toEqual(["Monday=monday", "’='", "s=s"]);
});

test("a short line ends, a long one is wrapped", () => {
  expect(cut("Monday\n3 May")).toEqual(["Monday=monday", "¶3=#3", "May=may"]);
  const long = `${"word ".repeat(14)}last`;
  expect(cut(`${long}\nweek`).at(-1)).toBe("week=week");
});

test("handles are no words", () => {
  expect(cut("@monday")).toEqual(["@=@", "monday=?"]);
});

test("along words that are known already it is cut as without them", () => {
  const part = fc.constantFrom(
    ..."Monday,May,on,the,abc,12th,3,2024-07-10,_,@,'s,\u200c,\u0301,é,Ａ,𝒜, , ,.,-,\n,یکشنبه,٣".split(",")
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({unit: "binary", maxLength: 3})), {maxLength: 20}), (parts) => {
      const text = parts.join("");
      expect(scan(text, en, tokenize(text))).toEqual(scan(text, en));
    })
  );
});
