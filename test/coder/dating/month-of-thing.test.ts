import {expect, test} from "vitest";
import {code} from "../reading.js";

test.each([
  ["of a thing", "Zarif phoned Mekdad and asked how the agreements of April were coming along.", null],
  ["of the contact", "Zarif’s call of April to Mekdad was short.", "2021-04-01"],
  ["behind another word", "Zarif phoned Mekdad in April.", "2021-04-01"]
])("a month may be that %s", (_, text, day) => {
  expect(code(text, {published: "2021-05-14"}).contacts[0]?.date_earliest ?? null).toBe(day);
});
