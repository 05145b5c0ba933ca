import {expect, test} from "vitest";
import {overPublication, resolution, UNKNOWN, whole} from "../../../src/coder/dates/resolution.js";
import {addDays} from "../../../src/time/day.js";
import {single} from "../../../src/time/interval.js";

const yesterday = (day: string) => [single(addDays(day, -1))];

test("one day of publication gives what that day gives", () => {
  expect(overPublication(single("2024-07-10"), yesterday)).toEqual([single("2024-07-09")]);
  expect(overPublication(single("2024-07-10"), () => [])).toEqual([]);
});

test("several give the hull, open where publication is open", () => {
  expect(overPublication({earliest: "2024-07-10", latest: "2024-07-13"}, yesterday)).toEqual([
    {earliest: "2024-07-09", latest: "2024-07-12"}
  ]);
  expect(overPublication({earliest: "2024-07-10", latest: null}, yesterday)).toEqual([
    {earliest: "2024-07-09", latest: null}
  ]);
  expect(overPublication(null, yesterday)).toEqual([UNKNOWN]);
});

test("a resolution is plain unless it says otherwise", () => {
  const plain = resolution([single("2024-07-10")], "stated", {rule: "r"});
  expect(plain).toMatchObject({sense: "oneof", conflict: false, weekdays: null, unclipped: false});
  expect(whole([single("2024-07-10"), single("2024-07-01")])).toEqual({earliest: "2024-07-01", latest: "2024-07-10"});
  expect(whole([])).toEqual(UNKNOWN);
});
