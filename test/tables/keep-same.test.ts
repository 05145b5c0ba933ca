import {expect, test} from "vitest";
import {keepSame, keepSameAsLast} from "../../src/tables/keep-same.js";

const row = (id: string, n: number) => ({id, n, list: [n]});

test("what is equal is the same object, whole where nothing changed", () => {
  const before = {tables: {a: [row("x", 1), row("y", 2)], b: [row("z", 3)]}};
  expect(keepSame(before, structuredClone(before))).toBe(before);
  const now = keepSame(before, {tables: {a: [row("x", 1), row("y", 9)], b: [row("z", 3)]}});
  expect(now).toEqual({tables: {a: [row("x", 1), row("y", 9)], b: [row("z", 3)]}});
  expect(now.tables.b).toBe(before.tables.b);
  expect(now.tables.a[0]).toBe(before.tables.a[0]);
});

test("rows are known again where others came before them or went", () => {
  const before = [row("x", 1), row("y", 2), row("z", 3)];
  const now = keepSame(before, [row("z", 3), row("new", 0), row("x", 1)]);
  expect(now[0]).toBe(before[2]);
  expect(now[2]).toBe(before[0]);
  expect(now).toEqual([row("z", 3), row("new", 0), row("x", 1)]);
});

test("an order of columns, a missing column and another kind of thing are differences", () => {
  expect(Object.keys(keepSame({a: 1, b: 2}, {b: 2, a: 1}))).toEqual(["b", "a"]);
  expect(keepSame<object>({a: 1, b: undefined}, {a: 1})).toEqual({a: 1});
  expect(keepSame<unknown>([1], {0: 1})).toEqual({0: 1});
  expect(keepSame<unknown>(null, [row("x", 1)])).toEqual([row("x", 1)]);
});

test("what was given last is known by its name", () => {
  const first = keepSameAsLast("a", [row("x", 1)]);
  expect(keepSameAsLast("a", [row("x", 1)])).toBe(first);
  expect(keepSameAsLast("b", [row("x", 1)])).not.toBe(first);
  expect(keepSameAsLast("a", [row("x", 2)])).toEqual([row("x", 2)]);
  expect(keepSameAsLast("a", [row("x", 1)])).not.toBe(first);
});

test("a row made anew that came once is known by that, with others before it too, and nothing in it is compared", () => {
  let read = 0;
  const counted = (n: number) => ({
    get n() {
      read++;
      return n;
    }
  });
  const first = keepSameAsLast("rows", {list: [counted(1), counted(2)]});
  const again = [counted(1), counted(2)];
  expect(keepSameAsLast("rows", {list: again})).toBe(first);
  read = 0;
  expect(keepSameAsLast("rows", {list: again})).toBe(first);
  const more = keepSameAsLast("rows", {list: [counted(3), ...again]});
  expect(read).toBeLessThan(6);
  expect(more.list.slice(1)).toEqual(first.list);
  expect(more.list[1]).toBe(first.list[0]);
});

test("a row that is what it was two times ago is not taken for what came between", () => {
  const [one, other] = [row("x", 1), row("x", 2)];
  keepSameAsLast("turns", [one]);
  expect(keepSameAsLast("turns", [other])).toEqual([row("x", 2)]);
  expect(keepSameAsLast("turns", [one])).toEqual([row("x", 1)]);
  expect(keepSameAsLast("turns", [row("x", 1), other])).toEqual([row("x", 1), row("x", 2)]);
});
