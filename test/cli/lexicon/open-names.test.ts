import {expect, test} from "vitest";
import {openNames} from "../../../src/cli/lexicon/open-names.js";
import type {DataTables} from "../../../src/corpus/data-tables.js";
import {table} from "./tables.js";

function told(...seated: string[]) {
  const people = table(
    "people",
    {person_id: "a", aliases: ["Ann Novak", "Novak"]},
    {person_id: "b", aliases: ["Bea Novák", "Novák"]}
  );
  const tenures = table("tenures", ...seated.map((person_id) => ({person_id})));
  return openNames({people, reference: {tenures}} as unknown as DataTables);
}

test("a surname of two people without an office stays open, however it is accented", () => {
  expect(told().map(({row, value, message}) => [row, value, message.slice(0, 30)])).toEqual([
    [2, "Novak", "fits b too and neither has a r"],
    [3, "Novák", "fits a too and neither has a r"]
  ]);
});

test("an office of one of them settles it", () => {
  expect(told("a")).toEqual([]);
});
