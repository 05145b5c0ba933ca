import {expect, test} from "vitest";
import {meetRows} from "../../../src/charts/who-meets-whom/rows.js";
import {dyad, emptyTables, recordTables} from "../sample.js";

const rows = meetRows(recordTables, dyad);

test("counterparts meet on the diagonal, those without an office come last", () => {
  const shared = rows.posts.map((posts) => posts.filter((post) => post.shared).map(({role}) => role));
  expect(shared[0]).toEqual(shared[1]);
  for (const posts of rows.posts) {
    expect(posts.slice(0, shared[0]?.length).every((post) => post.shared)).toBe(true);
    expect(posts.at(-1)?.words).toBe("others");
  }
});

test("a journey counts once for two offices, however often their holders met", () => {
  for (const {n, contacts, first, second} of rows.pairs) {
    expect(n).toBeLessThanOrEqual(contacts);
    expect(Math.min(first, second)).toBeGreaterThanOrEqual(0);
  }
  expect(rows.pairs.some(({n, contacts}) => n < contacts)).toBe(true);
});

test("words keep the capitals of a proper name", () => {
  expect(rows.posts[0].map(({words}) => words)).toContain("Quds commander");
  expect(rows.posts[0].map(({words}) => words)).toContain("foreign minister");
});

test("without contacts there is nothing to count", () => {
  expect(meetRows(emptyTables, dyad)).toMatchObject({pairs: [], posts: [[], []], n: 0});
});
