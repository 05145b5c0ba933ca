import {expect, test} from "vitest";
import {read} from "../reading.js";

/** When the first contact of a text took place, and how that is known. */
function dated(text: string, published: string | null = "2021-05-12"): unknown[] {
  const [first] = read(text, {published}).told;
  return first ? [first.date.date, first.date.date_basis] : [];
}

test("two days in one breath are two contacts", () => {
  const told = read("Assad visited Iran in February 2019 and May 2022.", {published: "2023-01-01"}).told;
  expect(told.map(({date}) => date.date).sort()).toEqual(["2019-02", "2022-05"]);
  expect(read("Assad visited Iran in February 2019.", {published: "2023-01-01"}).told).toHaveLength(1);
});

test("a date behind “that” belongs to what is told there", () => {
  const text = "En la llamada telefónica a Mekdad, Zarif dijo que durante su reunión con Asad el lunes hubo acuerdo.";
  const told = read(text, {published: "2021-05-12", language: "es"}).told;
  const dates = new Map(told.map(({draft, date}) => [draft.channel, date.date]));
  expect(dates.get("call")).not.toBe("2021-05-10");
  expect(dates.get("meeting")).toBe("2021-05-10");
});

test.each([
  ["Two days before that trip Zarif phoned Mekdad, and rain fell on May 3.", "[..2021-05-12]"],
  ["Two days before that trip, which began on May 5, Zarif phoned Mekdad.", "2021-05-03"],
  ["The phone call between Zarif and Mekdad came three days after the American air raids of May 3.", "2021-05-06"],
  ["Zarif met Mekdad on Thursday the 6th with a smile.", "2021-05-06"]
])("days counted from something else: %s", (text, date) => {
  expect(dated(text)[0]).toBe(date);
});
