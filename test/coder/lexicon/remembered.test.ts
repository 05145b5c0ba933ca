import {expect, test} from "vitest";
import {remembered} from "../../../src/coder/lexicon/remembered.js";

test("what belongs to a name is made once, and each name has its own", () => {
  let made = 0;
  const of = remembered((name) => `${name}${++made}`);
  expect([of("a"), of("b"), of("a")]).toEqual(["a1", "b2", "a1"]);
});
