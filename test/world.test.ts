import {expect, test} from "vitest";
import {loadDataTables} from "../src/corpus/data-tables.js";

interface Country {
  country: string;
  names: string[];
  demonyms: string[];
  capitals: string[];
}

const {countries, bodies} = loadDataTables("data").anyPair.en ?? {};
const rows = (countries?.rows ?? []) as unknown as Country[];

/** What Unicode calls the regions of the world in English. */
function regionNames(): Set<string> {
  const names = new Intl.DisplayNames(["en"], {type: "region", fallback: "none"});
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return new Set(letters.flatMap((a) => letters.map((b) => names.of(a + b) ?? "")));
}

test("every country goes by a name that Unicode has for it too", () => {
  const known = regionNames();
  expect(rows.length).toBe(197);
  expect(rows.filter(({names}) => !names.some((name) => known.has(name))).map(({country}) => country)).toEqual([]);
});

test("no name, demonym or capital is two countries'", () => {
  const homes = new Map<string, string>();
  const shared = rows.flatMap(({country, names, demonyms, capitals}) =>
    [...new Set([...names, ...demonyms, ...capitals])].filter((word) => {
      const home = homes.get(word) ?? country;
      homes.set(word, country);
      return home !== country;
    })
  );
  expect(shared).toEqual([]);
});

test("no organisation has a country's code", () => {
  const codes = new Set(rows.map(({country}) => country));
  expect((bodies?.rows ?? []).filter(({body}) => codes.has(String(body)))).toEqual([]);
});
