import {setTimeout} from "node:timers/promises";
import {expect, test} from "vitest";
import {inOrder} from "../../src/cli/in-order.js";

async function* numbers(count: number) {
  for (let i = 0; i < count; ++i) yield i;
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
}

const idle = () => undefined;

test("results come in the order of what came, however long each takes", async () => {
  const results = inOrder(numbers(6), async (i) => setTimeout((6 - i) * 3, i), {atOnce: 3, idle});
  expect(await all(results)).toEqual([0, 1, 2, 3, 4, 5]);
});

test("no more than so many are under way, and no more is read", async () => {
  let [running, most] = [0, 0];
  const work = async (i: number) => {
    most = Math.max(most, ++running);
    await setTimeout(1);
    running -= 1;
    return i;
  };
  expect(await all(inOrder(numbers(20), work, {atOnce: 4, idle}))).toHaveLength(20);
  expect(most).toBe(4);
});

test("a failure comes out in its turn", async () => {
  const work = async (i: number) => {
    if (i === 1) throw new Error("one failed");
    return i;
  };
  await expect(all(inOrder(numbers(4), work, {atOnce: 4, idle}))).rejects.toThrow("one failed");
});

test("whoever is to do what waits is told when nothing else is left to do", async () => {
  const waiting: (() => void)[] = [];
  const work = (i: number) => new Promise<number>((resolve) => waiting.push(() => resolve(i)));
  const atOnce: number[] = [];
  const help = () => {
    atOnce.push(waiting.length);
    for (const finish of waiting.splice(0)) finish();
  };
  expect(await all(inOrder(numbers(5), work, {atOnce: 3, idle: help}))).toEqual([0, 1, 2, 3, 4]);
  expect(atOnce.slice(0, 2)).toEqual([3, 1]);
});
