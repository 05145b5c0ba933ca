import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join, relative} from "node:path";
import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {parameterLists} from "./parameters.js";

const root = join(import.meta.dirname, "..");

test("the code knows no country, no person and no outlet", () => {
  const {sides, surnames} = properNames();
  expect(surnames.length).toBeGreaterThan(20);
  const pattern = new RegExp(`(?<![a-z])(${sides.join("|")}|(${surnames.join("|")})(?![a-z]))`, "i");
  const told = filesUnder("src", /\.(ts|js|css|svg|json)$/).flatMap((file) => {
    const found = pattern.exec(read(file));
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(told).toEqual([]);
});

test("the coder holds no word of a language", () => {
  const files = filesUnder("src/coder", /\.ts$/);
  const words = files.flatMap((file) =>
    Array.from(codeOf(file).matchAll(FOREIGN_LETTER), ([line]) => `${file}: ${line}`)
  );
  expect(words).toEqual([]);
  const compared = files.flatMap((file) =>
    Array.from(codeOf(file).matchAll(COMPARED_WORD), ([code]) => `${file}: ${code}`)
  );
  expect(compared).toEqual([]);
});

/** Words that other alphabets write, or accents; to fold letters is to name them, and ranges of letters are no words. */
const FOREIGN_LETTER = /^(?!.*-ÿ).*[^\P{L}A-Za-z].*$/gmu;
/** A word of the text held against one in the code; the sign of the possessive is a mark. */
const COMPARED_WORD = /\bform\[[^\n]*\] === "\p{L}[^\n]*/gu;

function codeOf(file: string): string {
  return file.endsWith("/fold.ts") ? "" : read(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
}

test("files are short enough to read", () => {
  const long = [...filesUnder("src", /\.(ts|css)$/), ...filesUnder("test", /\.ts$/)]
    .map((file) => [file, read(file).split("\n").length - 1] as const)
    .filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
});

test("no function takes more than three parameters by their position", () => {
  const lists = parameterLists(filesUnder("src", /(?<!\.d)\.ts$/), root);
  expect(lists.filter(({count}) => count === 3).length).toBeGreaterThan(100);
  const long = lists.filter(({count}) => count > 3);
  expect(long).toEqual([]);
});

test("every module has its test", () => {
  const untested = filesUnder("src", /\.ts$/)
    .filter((file) => !file.endsWith(".d.ts") && hasBehaviour(read(file)))
    .filter((file) => !existsSync(join(root, file.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts"))));
  expect(untested).toEqual([]);
});

test("no test is left out or run alone", () => {
  const marked = filesUnder("test", /\.ts$/).filter(
    (file) => basename(file) !== "house.test.ts" && /\.(only|skip|todo)\(/.test(read(file))
  );
  expect(marked).toEqual([]);
});

test("nothing is silenced and nothing is left for later", () => {
  const silenced = filesUnder("src", /\.ts$/).filter((file) =>
    /@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b|\b(TODO|FIXME|XXX|HACK)\b/.test(read(file))
  );
  expect(silenced).toEqual([]);
});

test("no page or script names a host that hands out code or fonts", () => {
  const named = filesUnder("src", /\.(ts|md|css|svg)$/).filter((file) =>
    /cdn\.|jsdelivr|unpkg|fonts\.g(oogleapis|static)/.test(read(file))
  );
  expect(named).toEqual([]);
});

function filesUnder(dir: string, wanted: RegExp): string[] {
  return readdirSync(join(root, dir), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((file) => !/^src\/(\.observablehq|made)\//.test(file));
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** A command's own file hands out nothing to test; types alone do nothing a test could see. */
function hasBehaviour(source: string): boolean {
  return /^export (async )?(function|class)\b|^export (const|default)\b[^;]*?=>/m.test(source);
}

/** What must not stand in code: the sides, their capitals, surnames of the people, outlets. Read from the data itself. */
function properNames(): {sides: string[]; surnames: string[]} {
  const {sides} = JSON.parse(read("data/dyad.json")) as {sides: {name: string; capital: string}[]};
  const people = parse(read("data/lexicon/people.csv"), {columns: true, relax_column_count: true}) as Record<
    string,
    string
  >[];
  const surnames = people
    .map((person) => (person.name ?? "").split(/[ -]/).at(-1) ?? "")
    .filter((name) => /^\w{4,}$/.test(name));
  return {sides: sides.flatMap(({name, capital}) => [name, capital]), surnames};
}
