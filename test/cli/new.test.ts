import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {PassThrough, Readable} from "node:stream";
import {expect, test} from "vitest";
import {makeNew} from "../../src/cli/new.js";
import {checkData} from "../../src/corpus/check.js";
import {isError} from "../../src/corpus/problem.js";
import {makePieces} from "../../src/site/make-pieces.js";
import {scratchFolder} from "../corpus/copy-data.js";

const SIDES = ["--side", "GRC", "--side", "TUR", "--period", "2010-01-01/2020-12-31"];
const HOLDERS = [
  "--holder",
  "GRC; Prime Minister; Kyriakos Mitsotakis; 2019-07-08; ; https://example.org/",
  "--holder",
  "TUR; President; Recep Tayyip Erdogan; 2014-08-28; ; https://example.org/"
];

async function run(...args: string[]): Promise<string> {
  const output = new PassThrough();
  await makeNew(args, {input: Readable.from([]), output, interactive: false});
  return String(output.read());
}

test("two real countries from flags: sound data and a story without a text, pages without a word of the old one", {
  timeout: 120_000
}, async () => {
  const target = join(scratchFolder(), "greece-turkey");
  const said = await run(target, ...SIDES, ...HOLDERS);
  expect(said).toContain("Between Athens and Ankara, Greece and Türkiye");
  expect(said).toContain("npm ci && npm run dev");
  const data = join(target, "data");
  expect(checkData(data).filter(isError)).toEqual([]);
  expect(await makePieces(data, scratchFolder())).toMatchObject({texts: 0, contacts: 0});
  expect(readFileSync(join(data, "lexicon/outsiders.csv"), "utf8")).not.toMatch(/,(TUR|GRC),/);
  for (const page of readdirSync(join(target, "src")).filter((file) => file.endsWith(".md")))
    expect(readFileSync(join(target, "src", page), "utf8"), page).not.toMatch(/Tehran|Damascus|Iran|Syria|five texts/);
  expect(readdirSync(join(target, "..")).filter((name) => name !== "greece-turkey")).toEqual([]);
});

test("whatever speaks against it is told, and nothing is left behind", {timeout: 120_000}, async () => {
  const dir = scratchFolder();
  const target = join(dir, "pair");
  const full = scratchFolder();
  writeFileSync(join(full, "mine.txt"), "mine");
  const broken = scratchFolder();
  writeFileSync(join(broken, "dyad.json"), readFileSync("test/fixtures/second-pair/dyad.json", "utf8"));
  const cases: [args: string[], told: string][] = [
    [[], "usage: npm run new"],
    [[target, "--sides", "GRC"], "usage: npm run new"],
    [[full, ...SIDES, ...HOLDERS], "is not empty; give the name of a new folder"],
    [["src/pair", ...SIDES], "lies in this project; give a folder beside it"],
    [[join(dir, "no/pair"), ...SIDES], "to put pair into"],
    [[target, "--side", "GRC"], "second country is missing"],
    [[target, "--side", "GRC", "--side", "GRC"], "Greece is the first country already"],
    [[target, ...SIDES], "nobody holds an office of Greece"],
    [[target, "--from", full], "--from takes a folder like data/"],
    [[target, "--from", broken, "--side", "GRC"], "leave out --side and --holder"],
    [[target, "--from", broken], "XNL-PRES"]
  ];
  for (const [args, told] of cases) await expect(run(...args), told).rejects.toThrow(told);
  expect(readdirSync(dir)).toEqual([]);
  expect(readdirSync(full)).toEqual(["mine.txt"]);
  expect(existsSync("src/pair")).toBe(false);
});
