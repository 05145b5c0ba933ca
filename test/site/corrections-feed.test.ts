import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {correctionsFeed} from "../../src/site/corrections-feed.js";
import type {CorrectionRow} from "../../src/tables/rows.js";
import {about} from "./about.js";

const row = (correction_id: string, date: string, over: Partial<CorrectionRow> = {}): CorrectionRow =>
  ({
    correction_id,
    date,
    role: "editor",
    action: "set",
    contact_id: "r:R1",
    field: "place",
    value: "Bex",
    reason: "x < y",
    ...over
  }) as CorrectionRow;

const feed = (rows: CorrectionRow[]) => parseHTML(correctionsFeed(rows, about, "https://story.example")).document;

test("the newest correction stands first, and dates the feed", () => {
  const document = feed([row("c1", "2026-01-02"), row("c2", "2026-03-04", {field: null})]);
  const entries = [...document.querySelectorAll("entry")];
  expect(entries.map((entry) => entry.querySelector("title")?.textContent)).toEqual([
    "set r:R1",
    "set r:R1: place = Bex"
  ]);
  expect(document.querySelector("feed > updated")?.textContent).toBe("2026-03-04T00:00:00Z");
  expect(entries[1]?.querySelector("summary")?.textContent).toBe("x < y");
  expect(new Set([...document.querySelectorAll("id")].map((id) => id.textContent)).size).toBe(3);
});

test("before the first correction, the feed is there and bears no clock's time", () => {
  expect(feed([]).querySelector("feed > updated")?.textContent).toBe("2024-12-08T00:00:00Z");
});
