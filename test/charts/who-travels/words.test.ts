import {expect, test} from "vitest";
import {travelRows} from "../../../src/charts/who-travels/rows.js";
import {destinationWords} from "../../../src/charts/who-travels/words.js";
import {dyad, labels, recordTables} from "../sample.js";

const rows = travelRows(recordTables, dyad);

test("a city is told by who came, how often, and with how many leaders", () => {
  const [first, ...others] = rows.destinations.map((one) => destinationWords(one, rows, labels));
  const large = rows.destinations[0]?.marks.filter((mark) => mark.large).length;
  expect(first).toEqual([`${rows.destinations[0]?.marks.length} journeys from Iran`, `a leader took part in ${large}`]);
  expect(others.at(-1)?.[0]).toBe("One journey");
});
