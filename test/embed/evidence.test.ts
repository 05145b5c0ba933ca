import {expect, test} from "vitest";
import {evidenceOf} from "../../src/embed/evidence.js";
import {describedChart, publication, sample} from "./sample.js";

interface Collection {
  total: number;
  summary?: string;
  first: {items: {id: string; motivation: string; target: {selector: {type: string}[]}}[]};
}

test("each passage of a chart's marks is there, by its words and by its place", () => {
  const {total, first} = evidenceOf(describedChart("the-line"), sample.textTables, publication) as Collection;
  const {mentions} = sample.textTables;
  expect(total).toBe(first.items.length);
  expect(total).toBeGreaterThanOrEqual(describedChart("the-line").rows.n);
  for (const {id, target} of first.items) {
    const mention = mentions.find(({mention_id}) => id.endsWith(`#${encodeURIComponent(mention_id)}`));
    expect(target.selector).toEqual([
      {type: "TextQuoteSelector", exact: mention?.quote, prefix: mention?.prefix, suffix: mention?.suffix},
      {type: "TextPositionSelector", start: mention?.start, end: mention?.end}
    ]);
  }
});

test("what is on the record leads to the reports", () => {
  const tables = {
    ...sample.tables,
    contacts: sample.tables.contacts.map((c) => ({...c, source_url: ["https://a.example/1"]}))
  };
  const {first} = evidenceOf(describedChart("the-record"), tables, publication) as Collection;
  const reports = first.items.filter(({motivation}) => motivation === "linking");
  expect(reports.length).toBeGreaterThan(100);
  expect(new Set(first.items.map(({id}) => id)).size).toBe(first.items.length);
});

test("a chart of counts says where what it counts stands", () => {
  const counts = evidenceOf(describedChart("rate-by-leader"), sample.tables, publication) as Collection;
  expect(counts).toMatchObject({total: 0, summary: expect.stringContaining("counts") as string});
});
