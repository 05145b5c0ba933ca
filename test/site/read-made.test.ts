import {join} from "node:path";
import {expect, test} from "vitest";
import {readMade} from "../../src/site/read-made.js";
import {temporary} from "./temporary.js";

test("a file that is not made yet says nothing", () => {
  const dir = temporary({"facts.json": `{"contacts": "ten"}`});
  expect(readMade(join(dir, "facts.json"))).toEqual({contacts: "ten"});
  expect(readMade(join(dir, "claims.json"))).toEqual({});
});
