import {expect, test} from "vitest";
import {Memo} from "../../src/coder/memo.js";

function counting() {
  const made: string[] = [];
  const make = (text: string) => {
    made.push(text);
    return {text};
  };
  return {made, make};
}

test("a text that comes again is not made again", () => {
  const {made, make} = counting();
  const memo = new Memo<{text: string}>();
  expect(memo.of("one", make)).toBe(memo.of("one", make));
  memo.of("two", make);
  expect(made).toEqual(["one", "two"]);
});

test("it stays small: what has not come for long is made anew, what keeps coming is not", () => {
  const {made, make} = counting();
  const memo = new Memo<{text: string}>();
  memo.of("seldom", make);
  for (let i = 0; i < 20_000; ++i) {
    memo.of(`${i}`, make);
    memo.of("often", make);
  }
  memo.of("seldom", make);
  expect(made.filter((text) => text === "often")).toHaveLength(1);
  expect(made.filter((text) => text === "seldom")).toHaveLength(2);
});

test("long texts are not kept", () => {
  const {made, make} = counting();
  const memo = new Memo<{text: string}>();
  const long = "long ".repeat(1000);
  memo.of(long, make);
  memo.of(long, make);
  expect(made).toHaveLength(2);
});
