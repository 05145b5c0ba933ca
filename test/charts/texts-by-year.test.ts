import {expect, test} from "vitest";
import {textsByYear} from "../../src/charts/texts-by-year.js";
import {dyad, emptyTables, labels, oneContact, tables} from "./sample.js";

test("the headline names the fullest years, and none where no year holds two", () => {
  expect(textsByYear.headline(textsByYear.rows(tables, dyad), labels)).toBe(
    "Six of the ten contacts fall in 2022 and 2023"
  );
  expect(textsByYear.headline(textsByYear.rows(oneContact, dyad), labels)).toBe(
    "The one contact, by the year it falls in"
  );
  expect(textsByYear.headline(textsByYear.rows(emptyTables, dyad), labels)).toBe("These texts report no contact");
});

test("the table gives a range where a contact may lie in a year", () => {
  const {rows} = textsByYear.table(textsByYear.rows(tables, dyad), labels);
  expect(rows.find(([year]) => year === 2019)).toEqual([2019, 0, 1, 1, "1–2"]);
  expect(rows.find(([year]) => year === 2015)).toEqual([2015, 0, 0, 0, "0"]);
});
