import {expect, test} from "vitest";
import {countriesIn} from "../../../src/cli/new/country.js";
import type {Pair} from "../../../src/cli/new/pair.js";
import {pairRows} from "../../../src/cli/new/pair-tables.js";
import {loadDataTables} from "../../../src/corpus/data-tables.js";

const tables = loadDataTables("data");
const held = {start: "2019", end: null, source: "https://example.org/"};
const pair: Pair = {
  title: "Two",
  period: {start: "2010-01-01", end: "2020-12-31"},
  sides: [
    {side: "TUR", name: "Turkey", capital: "Ankara"},
    {side: "GRC", name: "Greece", capital: "Athens"}
  ],
  holders: [
    {side: "TUR", office: "President", name: "Per Vik", ...held},
    {side: "GRC", office: "Prime Minister", name: "Ana Berg", ...held},
    {side: "GRC", office: "Foreign Minister", name: "Eva Berg", ...held, end: "2020"},
    {side: "GRC", office: "Keeper of the Seal", name: "Eva Berg", ...held}
  ]
};
const rows = pairRows(pair, tables, countriesIn(tables));

test("offices get their role and level from the words the lexicon has for them, but the first of a side is its highest", () => {
  expect(rows.offices.map(({office_id, level, role}) => [office_id, level, role])).toEqual([
    ["TUR-PRESIDENT", "leader", "president"],
    ["GRC-PRIME-MINISTER", "leader", "prime_minister"],
    ["GRC-FOREIGN-MINISTER", "minister", "foreign_minister"],
    ["GRC-KEEPER-OF-THE-SEAL", "official", "keeper_of_the_seal"]
  ]);
});

test("a person is known by name and surname, and says with whom the surname is shared", () => {
  expect(rows.people.map(({person_id, aliases, shared_aliases}) => [person_id, aliases, shared_aliases])).toEqual([
    ["tur-per-vik", "Per Vik|Vik", ""],
    ["grc-ana-berg", "Ana Berg|Berg", "Berg=grc-eva-berg"],
    ["grc-eva-berg", "Eva Berg|Berg", "Berg=grc-ana-berg"]
  ]);
  expect(rows.tenures).toHaveLength(4);
  expect(rows.tenures[2]).toMatchObject({office: "Foreign Minister", start: "2019", end: "2020"});
});

test("the two countries and capitals come with their words", () => {
  expect(rows.places.map(({place}) => place)).toEqual(["Ankara", "Athens"]);
  expect(rows.countries[1]?.demonyms).toContain("Greek");
});

test("a side that nobody leads is told", () => {
  const alone = {...pair, holders: pair.holders.slice(0, 1)};
  expect(() => pairRows(alone, tables, countriesIn(tables))).toThrow(
    'nobody holds an office of Greece; name who leads it first: --holder "GRC; office'
  );
});
