import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {codebook} from "../../src/tables/codebook.js";
import {columnsOf, eachSchema} from "../../src/tables/schemas.js";

const FILE = join(import.meta.dirname, "../../docs/codebook.md");
const MARKS = /(<!-- tables -->)[\s\S]*(<!-- end of tables -->)/;

// `npx vitest run test/tables/codebook.test.ts -u` writes the tables of the page anew.
test("the page has every table as it is now", async () => {
  const page = readFileSync(FILE, "utf8");
  expect(page).toMatch(MARKS);
  await expect(page.replace(MARKS, (_, begin, end) => `${begin}\n\n${codebook()}\n${end}`)).toMatchFileSnapshot(FILE);
});

test("every column and every code stands in the section of its table", () => {
  const sections = new Map(
    codebook()
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split("\n")[0], section])
  );
  for (const [table] of eachSchema()) {
    const section = sections.get(table) ?? "";
    for (const [name, {codes}] of columnsOf(table)) {
      expect(section).toContain(`| \`${name}\` |`);
      for (const [code, meaning] of Object.entries(codes ?? {})) expect(section).toContain(`- \`${code}\`: ${meaning}`);
    }
  }
});
