import {expect, test} from "vitest";
import {foreignNames} from "../../../src/cli/new/foreign-names.js";
import {loadDataTables} from "../../../src/corpus/data-tables.js";
import {readDyad} from "../../../src/corpus/dyad.js";

test("sides, capitals, demonyms and surnames of the story are its own, other words are not", () => {
  const names = foreignNames(readDyad("data"), loadDataTables("data"));
  for (const text of ["in Tehran", "Syrian outlets", "Iran’s envoy", "Assad fell"]) expect(text).toMatch(names);
  for (const text of ["a president", "The method", "in Geneva"]) expect(text).not.toMatch(names);
});
