import {expect, test} from "vitest";
import {dateMarks, daysOf, markDays} from "../../src/embed/mark-days.js";
import {emptyDocument, sample} from "./sample.js";

test("contacts, their mentions and their journeys have days", () => {
  const days = markDays(sample.tables);
  const journey = sample.tables.journeys.find(({contact_ids}) => contact_ids.length > 1);
  const contact = sample.tables.contacts.find(({contact_id}) => contact_id === journey?.contact_ids[0]);
  const [from = "", until = ""] = days.get(journey?.journey_id ?? "") ?? [];
  expect(from <= (contact?.date_earliest ?? "") && (contact?.date_latest ?? "") <= until).toBe(true);
});

test("a mark bears its days, the second only where it differs, and its ids no more", () => {
  const document = emptyDocument();
  document.body.innerHTML = `<a data-key="x"></a><a data-mention="y"></a><a data-key="z"></a>`;
  dateMarks(
    document.body,
    new Map([
      ["x", ["2013-01-01", "2013-01-01"]],
      ["y", ["2013-01-01", "2014-01-01"]]
    ])
  );
  expect([...document.querySelectorAll("a")].map(({dataset}) => ({...dataset}))).toEqual([
    {from: "2013-01-01"},
    {from: "2013-01-01", until: "2014-01-01"},
    {}
  ]);
});

test("of all days, those are kept that a chart's rows name", () => {
  const days = new Map([
    ["a", ["2013-01-01", "2013-01-02"]],
    ["b", ["2014-01-01", "2014-01-01"]]
  ] as const);
  expect(daysOf({marks: [{key: "a", n: 1, other: null}]}, days)).toEqual({a: ["2013-01-01", "2013-01-02"]});
});
