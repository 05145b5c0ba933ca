import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {placed} from "../../../src/corpus/checks/placed.js";
import {loadTable} from "../../../src/corpus/csv.js";
import {scratchFolder} from "../copy-data.js";

test("rows know their cells' places, and broken ones are left out", () => {
  const path = join(scratchFolder(), "t.csv");
  writeFileSync(path, "id,count\na,1\nb,x\nc,\n");
  const rows = placed(loadTable(path, {id: {type: "id", key: true}, count: {type: "integer"}}));
  expect(rows.map(({row}) => row)).toEqual([
    {id: "a", count: 1},
    {id: "c", count: null}
  ]);
  expect(rows.map(({at}) => at("count"))).toEqual([
    {file: path, row: 2, column: "count", value: "1"},
    {file: path, row: 4, column: "count", value: null}
  ]);
});
