import {expect, test} from "vitest";
import {officeRows} from "../../src/tables/offices.js";
import {offices} from "./build.js";

test("offices stand in the order of their ids", () => {
  expect(officeRows(offices).map(({office_id}) => office_id)).toEqual(["AAA-FM", "AAA-PRES", "BBB-PRES"]);
});
