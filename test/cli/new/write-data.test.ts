import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {copyData, dropOutsiders, layOver, writePair} from "../../../src/cli/new/write-data.js";
import {readDyad} from "../../../src/corpus/dyad.js";
import {readSite} from "../../../src/corpus/site.js";
import {scratchFolder} from "../../corpus/copy-data.js";

const lines = (dir: string, file: string) => readFileSync(join(dir, file), "utf8").trim().split("\n");

function copied(): string {
  const dir = scratchFolder();
  copyData("data", dir);
  return dir;
}

test("languages come along, the old pair's rows and texts do not", () => {
  const dir = copied();
  expect(lines(dir, "lexicon/en/channels.csv").length).toBeGreaterThan(50);
  for (const file of ["lexicon/people.csv", "lexicon/fr/events.csv", "reference/record.csv", "sources/sources.csv"])
    expect(lines(dir, file), file).toEqual([lines("data", file)[0]]);
  expect(existsSync(join(dir, "dyad.json"))).toBe(false);
  expect(existsSync(join(dir, "accepted.json"))).toBe(false);
  const readme = readFileSync(join(dir, "README.md"), "utf8");
  expect(readme).toContain("### reference/tenures.csv");
  expect(readme).toContain("Say here where the texts and the rows come from");
  expect(readme).not.toMatch(/Rouhani|Tehran/);
});

test("a pair is written into it, and people of the two sides are no outsiders", () => {
  const dir = copied();
  const sides = [
    {side: "RUS", name: "Russia", capital: "Moscow"},
    {side: "XNL", name: "Northland", capital: "Norburg"}
  ] as const;
  const office = {office_id: "XNL-PRES", office: "President", side: "XNL", level: "leader", role: "president"};
  writePair(
    dir,
    {title: "Two", period: {start: "2010-01-01", end: "2020-12-31"}, sides: [...sides], holders: []},
    {
      offices: [office],
      people: [],
      tenures: [],
      places: [{place: "Norburg", country: "XNL", aliases: "Norburg", capital: "yes"}],
      countries: [
        {country: "RUS", names: "Russia", demonyms: "Russian"},
        {country: "XNL", names: "Northland", demonyms: ""}
      ]
    }
  );
  expect(readDyad(dir)).toMatchObject({title: "Two", top_offices: ["XNL-PRES"], sides: [{capital: "Moscow"}, {}]});
  expect(readSite(dir)).toMatchObject({publisher: "Two", base_url: null});
  expect(lines(dir, "lexicon/places.csv").at(-1)).toBe("Norburg,XNL,Norburg,yes");
  expect(lines(dir, "lexicon/en/countries.csv").filter((line) => /^(RUS|XNL),/.test(line))).toHaveLength(2);
  expect(lines(dir, "lexicon/outsiders.csv").some((line) => line.includes(",RUS,"))).toBe(true);
  dropOutsiders(dir, ["RUS"]);
  expect(lines(dir, "lexicon/outsiders.csv").some((line) => line.includes(",RUS,"))).toBe(false);
});

test("a folder laid over it may hold only what the data has a place for", () => {
  const dir = copied();
  layOver("test/fixtures/second-pair", dir);
  expect(readDyad(dir).title).toBe("The Line to Sudhaven");
  const other = scratchFolder();
  mkdirSync(join(other, "src"));
  writeFileSync(join(other, "src", "index.ts"), "");
  expect(() => layOver(other, dir)).toThrow("src/index.ts has no place in data/");
});
