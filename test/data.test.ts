import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {listedPath} from "../src/corpus/data-files.js";
import {readRecords} from "../src/corpus/records.js";

const SUMS = {
  "000_2c73e1855d68b058.txt": "28a0595d73cfd089b7862d428eafa84907597571ceda01132a24f4c099d4457d",
  "001_50fe9ad1bfe46f90.txt": "6722d68d4c36acd67611031dea8e2481e3978da0fd981685dd4b3808917ae5ed",
  "002_e784c1b97158513a.txt": "a9d0a52c49e3e6b98ca9a96e7ddfe0c09fafdd525d554fd5b302c0e363618b29",
  "003_a567271975e832db.txt": "ee4050e2827a69f80d9f05a2429e70f60241d9d7926e32f66d9650a5d69a6c13",
  "004_98affd93dad138fb.txt": "e482b243e04f9ef6d047d2fb3ab7e21045c8722a5eb2d0c6b712216468411dd8"
};

const csvFiles = readdirSync("data", {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".csv"));

test.each(Object.entries(SUMS))("%s is as it was received", (file, sum) => {
  const bytes = readFileSync(join("data/sources", file));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sum);
});

test("every text is listed", () => {
  const listed = readRecords("data/sources/sources.csv").map(({cells}) => cells[0]);
  expect(listed.slice(1)).toEqual(Object.keys(SUMS));
});

/** The columns `data/README.md` describes, by the file's heading. */
function described(): Map<string, string[]> {
  const sections = readFileSync("data/README.md", "utf8")
    .split(/^#{2,3} /m)
    .slice(1);
  return new Map(
    sections.map((section) => {
      const heading = section.slice(0, section.indexOf("\n"));
      return [heading, [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? "")];
    })
  );
}

test.each(csvFiles)("%s is described column by column", (file) => {
  const heading = listedPath(file);
  const [header] = readRecords(join("data", file));
  const columns = described().get(heading) ?? described().get(heading.replace("any-pair/", "")) ?? [];
  expect([...columns].sort()).toEqual([...(header?.cells ?? [])].sort());
});

test.each(csvFiles.filter((file) => file.endsWith("words.csv")))("no word stands twice in a class of %s", (file) => {
  const written = readRecords(join("data", file)).flatMap(({cells: [phrase = "", name = ""]}) => {
    const [, all] = /^\(([^()]*)\)$/.exec(phrase) ?? [];
    return (all?.split("|") ?? [phrase]).map((word) => `${word}: ${name}`);
  });
  expect(written.filter((word, i) => written.indexOf(word) !== i)).toEqual([]);
});
