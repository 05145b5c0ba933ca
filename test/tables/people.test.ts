import {expect, test} from "vitest";
import {personRows} from "../../src/tables/people.js";

test("people stand in the order of their ids", () => {
  const nothing = {name: "N", native_script: null, side: "AAA", aliases: ["N"], shared_aliases: [], notes: null};
  const rows = personRows([
    {person_id: "b", ...nothing},
    {person_id: "a", ...nothing}
  ]);
  expect(rows.map(({person_id}) => person_id)).toEqual(["a", "b"]);
});
