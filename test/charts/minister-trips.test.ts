import {expect, test} from "vitest";
import {ministerTrips} from "../../src/charts/minister-trips.js";
import {blankDocument, dyad, labels, recordTables} from "./sample.js";

const rows = ministerTrips.rows(recordTables, dyad);

test("the headline says whose reports it rests on, or only what is shown", () => {
  expect(ministerTrips.headline(rows, labels)).toBe(
    "Zarif met the other side’s leader on 6 journeys in 8.0 years, Amir-Abdollahian on 10 in 2.7 years, in the reports we found"
  );
  expect(ministerTrips.headline({...rows, standing: "fails"}, labels)).toBe(
    "Journeys of the foreign ministers between the two capitals, 2012–2024"
  );
});

test("every journey is a mark at every width, and what is not covered is hatched", () => {
  for (const width of [328, 688, 1152]) {
    const picture = ministerTrips.draw(rows, {width, document: blankDocument(), labels, id: "t"});
    expect(picture.querySelectorAll(".mark")).toHaveLength(rows.n);
    expect(picture.querySelectorAll(".not-covered")).toHaveLength(1);
  }
});
