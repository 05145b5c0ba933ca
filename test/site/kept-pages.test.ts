import {expect, test} from "vitest";
import {type Answer, hasCells, KeptPages} from "../../src/site/kept-pages.js";

function pages({cells = false, ...other}: Partial<Answer> & {cells?: boolean} = {}) {
  let [state, asked] = ["a", 0];
  const kept = new KeptPages(() => state);
  return {
    turn: (to: string) => {
      state = to;
    },
    asked: () => asked,
    ask: (path = "/", meanwhile = () => {}) =>
      kept.at(path, async () => {
        meanwhile();
        const body = Buffer.from(`${path} ${++asked}${cells ? "<!--:0123abcd:-->" : ""}`);
        return {status: 200, type: "text/html; charset=utf-8", location: null, body, ...other};
      })
  };
}

test("a page is kept while the state is the same", async () => {
  const {ask, turn, asked} = pages();
  const first = await ask();
  expect(await ask()).toBe(first);
  await ask("/other");
  expect(asked()).toBe(2);
  turn("b");
  expect((await ask()).body.toString()).toBe("/ 3");
});

test("one during whose rendering something changed is not kept", async () => {
  const {ask, turn, asked} = pages();
  await ask("/", () => turn("b"));
  await ask();
  await ask();
  expect(asked()).toBe(2);
});

test("neither pages with cells nor faults nor anything else are kept", async () => {
  for (const other of [{cells: true}, {status: 500}, {type: "text/css"}]) {
    const {ask, asked} = pages(other);
    await ask();
    await ask();
    expect(asked()).toBe(2);
  }
});

test("cells are known by the marks Framework leaves", () => {
  expect([hasCells("<p><!--:0123abcd:--></p>"), hasCells("<p><!--piece a--></p>")]).toEqual([true, false]);
});
