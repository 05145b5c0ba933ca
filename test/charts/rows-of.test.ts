import {expect, test} from "vitest";
import {ofArticle, ofContact, ofContacts, placeOf} from "../../src/charts/rows-of.js";

const rows = [
  {contact_id: "b", article_id: "2", n: 0},
  {contact_id: "a", article_id: "1", n: 1},
  {contact_id: null, article_id: "1", n: 2},
  {contact_id: "b", article_id: "3", n: 3}
];
const numbers = (found: readonly {n: number}[]) => found.map(({n}) => n);

test("rows come by what they belong to, in the order of the table", () => {
  expect(numbers(ofContact(rows, "b"))).toEqual([0, 3]);
  expect(numbers(ofContact(rows, null))).toEqual([2]);
  expect(ofContact(rows, "c")).toEqual([]);
  expect(numbers(ofContacts(rows, ["a", "b", "a"]))).toEqual([0, 1, 3]);
  expect(numbers(ofContacts(rows, ["b"]))).toEqual([0, 3]);
  expect(numbers(ofArticle(rows, "1"))).toEqual([1, 2]);
});

test("the place of a text is that of its first row", () => {
  expect(placeOf(rows, ["3", "1"])).toBe(1);
  expect(placeOf(rows, ["9"])).toBe(-1);
  expect(placeOf([], [])).toBe(-1);
});

test("a table is gone through once, however many contacts are asked for", () => {
  let read = 0;
  const counted = rows.map((row) => ({
    get contact_id() {
      read++;
      return row.contact_id;
    }
  }));
  ofContact(counted, "a");
  const once = read;
  for (const id of ["a", "b", "c"]) ofContact(counted, id);
  expect(read).toBe(once);
});
