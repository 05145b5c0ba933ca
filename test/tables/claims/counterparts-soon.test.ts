import {expect, test} from "vitest";
import {counterpartsSoon} from "../../../src/tables/claims/counterparts-soon.js";
import {offices, on} from "../build.js";
import {call, change, ministry, seat, world} from "./world.js";

const met = (day: string, office_id: string) =>
  counterpartsSoon(
    world({
      offices: [...offices, ministry],
      contacts: [call(1, {level: "minister", ...on(day)})],
      participants: [seat("c1", "a-ada", "AAA-FM"), seat("c1", "b-bo", office_id)],
      transitions: [change("T1", "2020-06-10", {office_id: "AAA-FM", incoming: "a-ada"})]
    })
  );

test("the other foreign minister within fifteen days", () => {
  expect(met("2020-06-25", "BBB-FM")).toMatchObject({value: 15, n: 1, holds: true});
  expect(met("2020-06-26", "BBB-FM")).toMatchObject({value: 16, holds: false});
});

test("somebody else is no counterpart", () => {
  expect(met("2020-06-11", "BBB-PRES")).toMatchObject({value: null, unknowns: 1, holds: false});
});
