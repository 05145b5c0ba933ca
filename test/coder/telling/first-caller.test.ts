import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["The first to ring was Raisi. The President told Assad that all was well.", "call <IRN ir-raisi + sy-assad"],
  [
    "First to call had been Mekdad, who reached Amir-Abdollahian on Monday.",
    "call <SYR ir-amirabdollahian + sy-mekdad"
  ],
  ["The one who telephoned was Assad. Raisi heard from him that all was well.", "call <SYR ir-raisi + sy-assad"],
  ["Raisi and Assad spoke by phone on Monday. The first to ring was Assad.", "call <SYR ir-raisi + sy-assad"]
])("who was the first to call: %s", (text, contact) => {
  expect(told("en", text)).toEqual([contact]);
});

test.each([
  ["The first to ring was Putin. Raisi told Assad that all was well."],
  ["The first to ring was Raisi. The bells of Damascus were silent."],
  ["The first to speak was Raisi. The President told Assad that all was well."]
])("nobody else was called: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});
