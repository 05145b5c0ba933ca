import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runPipeline} from "../src/pipeline.js";
import {findings} from "../src/tables/claims/findings.js";

const FILE = join(import.meta.dirname, "../docs/findings.md");
const MARKS = /(<!-- claims -->)[\s\S]*(<!-- end of claims -->)/;
const {tables} = runPipeline({dataDir: join(import.meta.dirname, "../data")});

// `npx vitest run test/findings.test.ts -u` writes the claims of the page anew.
test("the page has every claim as it is now", async () => {
  const page = readFileSync(FILE, "utf8");
  expect(page).toMatch(MARKS);
  const now = page.replace(MARKS, (_, begin, end) => `${begin}\n\n${findings(tables.claims)}\n${end}`);
  await expect(now).toMatchFileSnapshot(FILE);
}, 20_000);

test("the page says how every claim is computed", () => {
  const formulas = readFileSync(FILE, "utf8").split("<!-- claims -->")[0] ?? "";
  for (const {claim_id} of tables.claims) expect(formulas).toContain(`\`${claim_id}\``);
});

test("the texts' contacts are the rows of the record that a reader finds for them", () => {
  const found = tables.matches.map(({contact_id, record_id, relation}) => {
    const [text] = contact_id.split("_");
    return `${text} ${relation} ${record_id}`;
  });
  expect(found.sort()).toEqual([
    "000 same R165",
    "001 same R078",
    "002 same R278",
    "003 same R230",
    "003 same R232",
    "003 same R233",
    "004 part_of R198",
    "004 part_of R199",
    "004 same R111",
    "004 same R194",
    "004 same R200"
  ]);
  const conflicts = tables.matches.filter(({conflict}) => conflict.length > 0);
  expect(conflicts.map(({text_date, record_date, conflict}) => [text_date, record_date, ...conflict])).toEqual([
    ["2024-07-09", "2024-07-10", "date"]
  ]);
});

test("the record's rows are its journeys", () => {
  expect(tables.contacts.filter(({provenance}) => provenance !== "texts")).toHaveLength(303);
  expect(tables.journeys).toHaveLength(130);
});
