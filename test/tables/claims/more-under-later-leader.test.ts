import {expect, test} from "vitest";
import {moreUnderLaterLeader} from "../../../src/tables/claims/more-under-later-leader.js";
import {on} from "../build.js";
import {call, journey, meeting, world} from "./world.js";

const calls = (days: string[]) => days.map((day, n) => call(n, on(day)));
const earlier = calls(Array.from({length: 9}, () => "2019-05-05"));

test("calls and journeys a year under either", () => {
  const later = Array.from({length: 12}, (_, n) => call(n + 20, on("2020-10-10")));
  const given = {contacts: [...earlier, ...later, meeting(1)], journeys: [journey(1)]};
  const found = moreUnderLaterLeader(world(given));
  expect(found.n).toBe(22);
  expect(found.value).toBeCloseTo(13 / 184 / (9 / 547), 6);
  expect(found.holds).toBe(true);
});

test("as often is not more, and other levels do not count", () => {
  const ministers = Array.from({length: 12}, (_, n) => call(n + 20, {level: "minister", ...on("2020-10-10")}));
  expect(moreUnderLaterLeader(world({contacts: [...earlier, ...ministers]}))).toMatchObject({n: 9, holds: false});
});
