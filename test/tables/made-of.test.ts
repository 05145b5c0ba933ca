import {expect, test} from "vitest";
import {MadeOf} from "../../src/tables/made-of.js";

test("a thing is made once of the same parts", () => {
  const made = new MadeOf<object>();
  const [one, other, part] = [{}, {}, {}];
  const thing = made.of(one, [part, 1], () => ({}));
  expect(made.of(one, [part, 1], () => ({}))).toBe(thing);
  expect(made.of(other, [part, 1], () => ({}))).not.toBe(thing);
  expect(made.of(one, [part, 2], () => ({}))).not.toBe(thing);
  expect(made.of(one, [part], () => ({}))).not.toBe(thing);
});

test("one that makes other things knows nothing of it", () => {
  const [first, second, thing] = [new MadeOf<string>(), new MadeOf<string>(), {}];
  expect([first.of(thing, [], () => "first"), second.of(thing, [], () => "second")]).toEqual(["first", "second"]);
});

test("what could not be made is tried again", () => {
  const [made, thing] = [new MadeOf<number>(), {}];
  const fail = (): number => {
    throw new Error("no");
  };
  expect(() => made.of(thing, [], fail)).toThrow("no");
  expect(made.of(thing, [], () => 1)).toBe(1);
});
