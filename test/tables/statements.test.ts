import {expect, test} from "vitest";
import {statementRows} from "../../src/tables/statements.js";
import {article} from "./build.js";

test("quotations stand in the order of the words and lead to the contact of the tables", () => {
  const said = {article_id: "t", contact_id: "t@1", speaker: "Ann", person_id: "a-ann", end: 60, quote: "yes"};
  const coded = article("t", [], {
    statements: [
      {...said, start: 50},
      {...said, start: 7}
    ]
  });
  const rows = statementRows([coded], new Map([["t@1", "s@0"]]));
  expect(rows.map(({start, contact_id, speaker}) => [start, contact_id, speaker])).toEqual([
    [7, "s@0", "Ann"],
    [50, "s@0", "Ann"]
  ]);
});
