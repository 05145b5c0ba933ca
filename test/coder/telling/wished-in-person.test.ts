import {expect, test} from "vitest";
import {code} from "../reading.js";

function told(text: string) {
  return code(text).contacts.map(({channel, participants}) =>
    [channel, ...participants.map((p) => p.person_id)].join(" ")
  );
}

test("a visitor brings his wishes in person", () => {
  expect(told("Mekdad flew to Tehran on Monday. He attended the funeral and offered condolences to Zarif.")).toEqual([
    "visit sy-mekdad ir-zarif"
  ]);
});

test.each([
  ["Mekdad flew to Moscow on Monday. He offered condolences to Zarif."],
  ["Mekdad stayed at home. He offered condolences to Zarif."]
])("nobody was visited: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("a cable is no visit", () => {
  const text = "Mekdad flew to Tehran on Monday. In a cable he offered condolences to Zarif.";
  expect(told(text)).toContain("message sy-mekdad ir-zarif");
});
