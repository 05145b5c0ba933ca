import {expect, test} from "vitest";
import {noFirstContacts} from "../../src/tables/first-contacts.js";
import type {TransitionRow} from "../../src/tables/rows.js";
import {windowPeriods} from "../../src/tables/window-periods.js";

const row = {change_id: "T1", date: "2020-06-10", ...noFirstContacts} as TransitionRow;

test("the year before and the year after, the day itself in the second", () => {
  const rows = windowPeriods([{...row, window_start: "2019-06-11", window_end: "2021-06-10"}, row]);
  expect(rows.map(({period_id, start, end}) => `${period_id} ${start} ${end}`)).toEqual([
    "T1/before 2019-06-11 2020-06-09",
    "T1/after 2020-06-10 2021-06-10"
  ]);
});
