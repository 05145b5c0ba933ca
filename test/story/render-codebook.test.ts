import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {renderCodebook} from "../../src/story/render-codebook.js";

const column = {name: "level", type: "string, always", meaning: "The `highest` <office>.", source: "computed"};
const table = {
  table: "contacts",
  title: "Contacts",
  description: "One row for each.",
  key: ["contact_id"],
  columns: [{...column, codes: {leader: "a head of state", official: "anyone else"}}]
};
const open = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;
const {body} = open(renderCodebook({tables: [table], sources: {computed: "worked out"}}));

test("a column is told with its codes, its type and where it comes from", () => {
  const [row] = body.querySelectorAll("tbody tr");
  expect(Array.from(row?.children ?? [], (cell) => cell.textContent)).toEqual([
    "level",
    "The highest <office>.leadera head of stateofficialanyone else",
    "computedstring, always"
  ]);
  expect(row?.querySelectorAll("dl dt")).toHaveLength(2);
});

test("names stand as names, and a table has an address and leads to its file", () => {
  expect(body.querySelector("td code")?.textContent).toBe("highest");
  expect(body.querySelector("#table-contacts summary")?.textContent).toBe("contacts Contacts");
  expect(body.querySelector('a[href="./data/contacts.csv"]')).not.toBeNull();
});

test("what a source is called is explained before the tables", () => {
  expect(body.querySelector(".codes")?.textContent).toBe("computedworked out");
});

test("without tables there is nothing to tell", () => {
  expect(renderCodebook({tables: [], sources: {}})).toBe("");
});
