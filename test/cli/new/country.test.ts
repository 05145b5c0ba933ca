import {expect, test} from "vitest";
import {countriesIn, countryOf} from "../../../src/cli/new/country.js";
import {loadDataTables} from "../../../src/corpus/data-tables.js";

const countries = countriesIn(loadDataTables("data"));

test("a country by its code or its name, with its capital", () => {
  expect(countryOf("grc", countries)).toMatchObject({side: "GRC", name: "Greece", capital: "Athens"});
  expect(countryOf("Turkey", countries)).toMatchObject({side: "TUR", capital: "Ankara"});
  expect(countryOf("SGP", countries).capital).toBe("Singapore");
  expect(countries.get("GRC")?.demonyms).toContain("Greek");
});

test("what is no country is told, with the near ones", () => {
  expect(() => countryOf("Grece", countries)).toThrow('"Grece" is no country; did you mean Greece?');
  expect(() => countryOf("XNL", countries)).toThrow("--from FOLDER");
});
