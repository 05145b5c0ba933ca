import {expect, test} from "vitest";
import {codeLine} from "../../src/coder/code-line.js";
import {schemas} from "../../src/tables/schemas.js";
import {article, contact, participant} from "../tables/build.js";
import {code} from "./reading.js";

const coded = article(
  "t",
  [contact("t", 3, {participants: [participant("a-ann", {office_id: "AAA-PRES", office: "president"})]})],
  {
    exclusions: [{article_id: "t", start: 1, end: 2, quote: "x", reason: "denied", rule: "r"}],
    warnings: ["odd"]
  }
);
const line = codeLine(coded, "c0ffee");
const parsed = JSON.parse(line);

test("it is one line", () => {
  expect(line).not.toContain("\n");
  expect(Object.keys(parsed)).toEqual(["article", "contacts", "topics", "statements", "exclusions", "warnings"]);
});

test("the article is the row of the table, with the checksum", () => {
  const {article: row} = JSON.parse(codeLine(code("Zarif met Mekdad."), "c0ffee"));
  expect(Object.keys(row)).toEqual(Object.keys(schemas.articles.columns));
  expect(parsed.article).toMatchObject({article_id: "t", sha256: "c0ffee", n_contacts: 1});
});

test("a contact has its participants and mentions", () => {
  expect(Object.keys(parsed.contacts[0]).join(" ")).toBe(
    "contact_id channel status prominence date date_earliest date_latest date_expression date_basis initiator invited_by host travelled place country multilateral occasion occasion_kind affected participants mentions"
  );
  expect(parsed.contacts[0].participants).toEqual([
    {
      person_id: "a-ann",
      name: "a-ann",
      side: "AAA",
      office: "president",
      office_status: null,
      office_id: "AAA-PRES",
      office_basis: null
    }
  ]);
  expect(parsed.contacts[0].mentions[0]).toMatchObject({mention_id: "t@3", start: 3});
});

test("an exclusion is its place, words, reason and rule", () => {
  expect(parsed.exclusions).toEqual([{start: 1, end: 2, quote: "x", reason: "denied", rule: "r"}]);
  expect(parsed.warnings).toEqual(["odd"]);
});

test("the text stands behind everything where it is not the file's own", () => {
  expect(Object.keys(JSON.parse(codeLine(coded, "c0ffee", "Text."))).at(-1)).toBe("text");
});
