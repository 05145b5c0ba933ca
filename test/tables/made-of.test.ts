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
