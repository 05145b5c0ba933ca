import {expect, test} from "vitest";
import {lexiconRows} from "../../../src/coder/lexicon/lexicon-input.js";

const EMPTY = {people: [], offices: [], tables: {}, languages: {}, tenures: [], events: [], sides: ["AAA", "BBB"]};

test("cells become what the coder eats: lists, flags, blanks", () => {
  const rows = lexiconRows({
    ...EMPTY,
    tables: {places: [{place: "Alba", country: "AAA", aliases: "Alba| Albe ", capital: "yes"}]},
    languages: {
      xx: {
        roles: [{phrase: "(chief)", role: "head", status: null, level: "official", plural: ""}],
        countries: [{country: "AAA", names: ["Aland"], demonyms: null}]
      }
    }
  });
  expect(rows.places).toEqual([{place: "Alba", country: "AAA", aliases: ["Alba", "Albe"], capital: true}]);
  expect(rows.languages.xx?.roles).toEqual([
    expect.objectContaining({phrase: "(chief)", role: "head", status: null, level: "official", plural: false})
  ]);
  expect(rows.languages.xx?.countries).toEqual([{country: "AAA", names: ["Aland"], demonyms: []}]);
});

test("files that a language lacks are empty, not missing", () => {
  const rows = lexiconRows({...EMPTY, languages: {xx: {}}});
  expect(rows.languages.xx).toMatchObject({channels: [], status: [], boilerplate: [], dates: []});
  expect(rows.outsiders).toEqual([]);
  expect(rows.sides).toEqual(["AAA", "BBB"]);
});
