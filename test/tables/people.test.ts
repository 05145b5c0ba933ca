import {expect, test} from "vitest";
import {personRows, surnames} from "../../src/tables/people.js";

const nothing = {
  name: "N",
  surname: null,
  native_script: null,
  side: "AAA",
  aliases: ["N"],
  shared_aliases: [],
  notes: null
};

test("people stand in the order of their ids", () => {
  const rows = personRows([
    {person_id: "b", ...nothing},
    {person_id: "a", ...nothing}
  ]);
  expect(rows.map(({person_id}) => person_id)).toEqual(["a", "b"]);
});

test("only surnames the data give are told", () => {
  const named = {...nothing, person_id: "a", name: "Ann van Dyck", surname: "van Dyck"};
  expect(surnames([named, {...nothing, person_id: "b"}])).toEqual({"Ann van Dyck": "van Dyck"});
});
