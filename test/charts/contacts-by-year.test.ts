import {expect, test} from "vitest";
import {contactsByYear} from "../../src/charts/contacts-by-year.js";
import {blankDocument, dyad, labels, recordTables} from "./sample.js";

const rows = contactsByYear.rows(recordTables, dyad);

test("the headline names the years and compares none", () => {
  expect(contactsByYear.headline(rows, labels)).toBe("Contacts and journeys found in each year, 2012–2024");
});

test("years that were not searched are told as such, not as none", () => {
  expect(contactsByYear.alt(rows, labels)).toContain("2012 to 2015 not searched for");
  expect(contactsByYear.table(rows, labels).rows).toContainEqual([2014, "minister", "0", "0", "no"]);
  for (const width of [328, 688, 1152]) {
    const picture = contactsByYear.draw(rows, {width, document: blankDocument(), labels, id: "y"});
    expect(picture.querySelectorAll(".not-covered")).toHaveLength(1);
  }
});
