import {expect, test} from "vitest";
import {compileDateLexicon} from "../../../src/coder/dates/date-lexicon.js";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import type {DateRow} from "../../../src/coder/dates/types.js";
import {dateRows} from "./lexicon.js";

function row(phrase: string, kind: string, value = "", guard = ""): DateRow {
  return {rule_id: `r-${kind}`, phrase, kind, value, guard};
}

test.each(["en", "es", "fr", "ar", "fa"])("the %s rules compile and no id stands twice", (language) => {
  const rows = dateRows(language);
  expect(() => compileDateLexicon(rows)).not.toThrow();
  const ids = rows.map(({rule_id}) => rule_id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !id.startsWith(`${language}-`))).toEqual([]);
});

test("a row is all it takes to teach a language a phrase", () => {
  const rows = [row("Freedag", "weekday_name", "5"), row("an'n {weekday}", "weekday", "pick=past")];
  expect(findDates("Se drepen sik an’n Freedag.", compileDateLexicon(rows))).toMatchObject([
    {text: "an’n Freedag", value: {type: "weekday", weekday: 5, pick: "past"}, rule: "r-weekday"}
  ]);
});

test("of two rows that fit equally the earlier one wins", () => {
  const twice = [row("soon", "vague", "tense=future"), {...row("soon", "vague", "tense=past"), rule_id: "later"}];
  expect(findDates("soon", compileDateLexicon(twice))[0]?.value).toEqual({type: "vague", tense: "future"});
});

const mistakes: [row: DateRow, message: string][] = [
  [row("x", "wekday"), 'date rule r-wekday: unknown kind "wekday"'],
  [row("{wekday}", "weekday"), "date rule r-weekday: unknown slot {wekday}"],
  [row("x", "offset", "count"), 'date rule r-offset: value "count" is not written as name=value'],
  [row("x", "order", "ymd"), 'date rule r-order: unknown order "ymd"; write dmy, mdy or either'],
  [
    row("x", "clock_word", "digit"),
    'date rule r-clock_word: unknown value "digit"; write nothing or digits or between'
  ],
  [row("x", "copyright", "1"), 'date rule r-copyright: unknown value "1"; write nothing'],
  [row("(x", "page_code"), 'date rule r-page_code: a bracket without its partner, or within another: "(x"'],
  [row("x", "label", "seen"), 'date rule r-label: unknown label "seen"; write published, updated or other'],
  [row("(x", "vague"), "date rule r-vague: a bracket without its partner"],
  [row("{day}", "month_name", "1"), "date rule r-month_name: a name can have no slots"]
];

test.each(mistakes)("%o is refused", (wrong, message) => {
  expect(() => compileDateLexicon([wrong])).toThrow(message);
});
