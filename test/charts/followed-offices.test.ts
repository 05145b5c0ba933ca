import {expect, test} from "vitest";
import {followedOffices} from "../../src/charts/followed-offices.js";
import {dyad, emptyTables, recordTables} from "./sample.js";

test("below the presidents, the foreign ministers are followed, the first side's first", () => {
  expect(followedOffices(recordTables, dyad).map(({office_id}) => office_id)).toEqual(["IRN-FM", "SYR-FM"]);
  expect(followedOffices(emptyTables, dyad)).toEqual([]);
});
