import {expect, test} from "vitest";
import {tenureRows} from "../../src/tables/tenures.js";
import {tenure} from "./build.js";

test("tenures stand office by office in order of time, a rough start at its first day", () => {
  const rows = tenureRows([
    tenure("b", "BBB-PRES", "2000-07-17/"),
    tenure("late", "AAA-FM", "2015-01-02/"),
    tenure("early", "AAA-FM", "2015/2015-06?")
  ]);
  expect(rows.map(({person_id}) => person_id)).toEqual(["early", "late", "b"]);
});
