import {expect, test} from "vitest";
import {measure} from "../../src/embed/measure.js";
import {describedChart, emptyDocument, publication} from "./sample.js";

test("a chart of many rows takes more room than one of few, and a frame more than its picture's drawing", () => {
  const room = (slug: string) => measure(describedChart(slug), publication, emptyDocument());
  expect(room("disagreements").picture).toBeGreaterThan(room("contacts-by-year").picture + 100);
  for (const slug of ["the-line", "whose-event"]) {
    const {picture, frame} = room(slug);
    expect(picture).toBeGreaterThan(250);
    expect(Math.abs(frame - picture)).toBeLessThan(200);
  }
});
