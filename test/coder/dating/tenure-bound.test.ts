import {expect, test} from "vitest";
import {tenureBound} from "../../../src/coder/dating/tenure-bound.js";
import {draftsOf, offices} from "../reading.js";

function bound(text: string) {
  const {earliest, latest} = tenureBound(draftsOf(text)[0]?.members ?? [], offices);
  return [earliest, latest];
}

test.each([
  ["President Raisi met Assad.", ["2021-06-19", "2024-05-18"]],
  ["President-elect Raisi met Assad.", ["2021-06-19", "2021-08-02"]],
  ["President Rouhani met President Assad.", ["2013-06-15", "2021-08-02"]],
  ["Raisi met Assad.", [null, null]],
  ["Former president Rouhani met Assad.", [null, null]]
])("%s", (text, days) => {
  expect(bound(text)).toEqual(days);
});

test("offices that nobody held at once bound nothing more than the first", () => {
  expect(bound("President Ahmadinejad met Foreign Minister Mekdad.")).toEqual(
    bound("President Ahmadinejad met Assad.")
  );
});
