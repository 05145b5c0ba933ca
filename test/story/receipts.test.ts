import {expect, test} from "vitest";
import {receipts} from "../../src/story/receipts.js";
import {dyad, recordTables} from "../charts/sample.js";
import {texts} from "./texts.js";

const address = "https://www.example.org/a?b=1&c=2";
const contacts = recordTables.contacts.map((row) => (row.record_ids.length ? {...row, source_url: [address]} : row));
const tables = {...recordTables, contacts};
const all = receipts({tables, dyad, texts, contact: "desk@example.org"});
const ofText = Object.entries(all).find(([id]) => id.startsWith("000"))?.[1] ?? "";
const ofRecord = all["r:R300"] ?? "";

test("every contact has a receipt", () => {
  expect(Object.keys(all)).toHaveLength(recordTables.contacts.length);
});

test("one of a text shows who held which office, the sentence marked, the text, the rules", () => {
  expect(ofText).toContain("president-elect");
  expect(ofText).toMatch(/<mark>[^<]*Assad made the call/);
  expect(ofText).toContain("Text 1");
  expect(ofText).toContain("Coded by");
});

test("a text’s receipt says whose outlet it is, or that this is not known", () => {
  expect(ofText).toContain("outlet not stated, so whose it is is not known");
  const named = recordTables.articles.find(({outlet}) => outlet !== null);
  const receipt = Object.entries(all).find(([id]) => id.startsWith(named?.article_id ?? "-"))?.[1] ?? "";
  expect(receipt).toContain("Tasnim (Iran, semi-official)");
});

test("one of the record says so, and leads to its sources without giving anything away", () => {
  expect(ofRecord).toContain("Known from the public record only");
  expect(ofRecord).toContain('<a href="https://www.example.org/a?b=1&amp;c=2" rel="noopener nofollow">example.org</a>');
});

test("native names stand in their script with their direction", () => {
  expect(ofRecord).toMatch(/<bdi class="native" dir="rtl" lang="(fa|und-Arab)">/);
});

test("there is a lasting address, and a letter to write where somebody reads it", () => {
  expect(ofRecord).toContain('href="./#c-r:R300"');
  expect(ofRecord).toContain("mailto:desk@example.org?subject=Error%20in%20r%3AR300");
  const unsaid = receipts({tables, dyad, texts, contact: null})["r:R300"];
  expect(unsaid).not.toContain("mailto:");
  expect(unsaid).toContain('<a href="./methods#report-an-error">Report an error</a>');
});

test("two dates that contradict each other are both told", () => {
  const [clash] = recordTables.matches.filter(({conflict}) => conflict.length > 0);
  if (clash !== undefined) expect(all[clash.contact_id]).toContain(`the record ${clash.record_date}`);
});
