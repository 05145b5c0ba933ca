import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["Monday began for Mekdad with a ringing phone. On the other end was Zarif."],
  ["Mekdad's phone rang on Monday. It was Zarif."],
  ["The phone in Mekdad's office rang on Monday. It was Zarif."],
  ["When Mekdad's telephone rang on Monday, Zarif was on the line."],
  ["Mekdad was called from Tehran on Monday; Zarif was on the line and praised the veto."],
  ["The call came from Tehran on Monday: Zarif wanted to tell Mekdad about the raid."],
  ["A call from Tehran reached Mekdad on Monday. Zarif wanted to speak of the raid."]
])("whoever is at the other end rang: %s", (text) => {
  expect(told("en", text)).toEqual(["call <IRN ir-zarif + sy-mekdad"]);
});

test("of somebody on the line nothing says who rang", () => {
  expect(told("en", "Raisi had Assad on the line on Monday to ask what was needed.")).toEqual([
    "call ir-raisi + sy-assad"
  ]);
});

test("whoever got somebody on the line called", () => {
  expect(told("en", "Raisi got Assad on the line at noon on Monday.")).toEqual(["call <IRN ir-raisi + sy-assad"]);
});

test("a relative clause may stand between somebody and the line", () => {
  expect(told("en", "Raisi had Assad, who leads the party in Syria, on the line on Monday.")).toEqual([
    "call ir-raisi + sy-assad"
  ]);
  expect(told("en", "Raisi had Putin, who leads Russia, on the line on Monday, and Assad was told.")).toEqual([]);
});

test.each([
  ["Mekdad's phone rang on Monday. It was Lavrov, and the two spoke of Zarif."],
  ["Mekdad's phone rang on Monday. Zarif had left by then."],
  ["Raisi had Putin on the line on Monday, and Assad was told of it."],
  ["The call came from Moscow on Monday: Lavrov wanted to tell Mekdad about Zarif."]
])("another call: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});
