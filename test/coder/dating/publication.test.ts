import {expect, test} from "vitest";
import {read} from "../reading.js";

const NEWS = "Zarif met Mekdad on Monday.";

test("what the list of sources states counts", () => {
  const {published, basis, interval} = read(NEWS, {published: "2021-05-12"}).publication;
  expect([published, basis, interval.earliest, interval.latest]).toEqual([
    "2021-05-12",
    "stated",
    "2021-05-12",
    "2021-05-12"
  ]);
});

test("a text that tells of an event was published after it; by its weekday, within a week", () => {
  const {interval} = read(`${NEWS} The Arab League on Sunday agreed to welcome Syria back into the fold.`).publication;
  expect(interval).toEqual({earliest: "2023-05-07", latest: "2023-05-13"});
  expect(read(NEWS).publication.interval).toEqual({earliest: null, latest: null});
});

test("an event does not move a day that is stated", () => {
  const {interval} = read("The Arab League agreed to welcome Syria back into the fold.", {
    published: "2024-01-01"
  }).publication;
  expect(interval.earliest).toBe("2024-01-01");
});

test.each([
  ["TEHRAN (Agency) – Zarif met Mekdad in the city on Monday.", "Agency"],
  ["Zarif met Mekdad (the minister) in the city on Monday.", null]
])("%s comes from %s", (text, outlet) => {
  expect(read(text).publication.outlet).toBe(outlet);
});

test("a sentence that answers to a victory is known, and so is the last event's day", () => {
  const {calendar} = read("Raisi phoned Assad over the liberation of Aleppo. They spoke of trade.").publication;
  expect([...calendar.answering]).toEqual([0]);
  expect(calendar.eventFloor).toBe("2016-12-22");
  expect(calendar.feasts.length).toBeGreaterThan(5);
});
