import {expect, test} from "vitest";
import {countryRows} from "../../src/tables/countries.js";

const own = {
  en: {
    countries: [
      {country: "BBB", names: ["Beland", "Bland"]},
      {country: "AAA", names: ["Aland"]}
    ]
  },
  fr: {countries: [{country: "AAA", names: ["Alande"]}]}
};
const any = {
  en: {
    countries: [
      {country: "BBB", names: ["Republic of Beland"]},
      {country: "CCC", names: ["Celand"]}
    ]
  }
};

test("a country goes by the first name, a language's own before any other", () => {
  expect(countryRows(own, any)).toEqual([
    {country: "AAA", language: "en", name: "Aland"},
    {country: "BBB", language: "en", name: "Beland"},
    {country: "CCC", language: "en", name: "Celand"},
    {country: "AAA", language: "fr", name: "Alande"}
  ]);
});

test("what has no name has no row", () => {
  expect(countryRows({en: {countries: [{country: "AAA", names: []}], topics: []}, fr: {}})).toEqual([]);
});
